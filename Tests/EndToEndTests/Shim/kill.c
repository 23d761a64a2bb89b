// Preloaded into a program, this ends it with SIGKILL at one of its calls that change the disk, as a
// power cut would: the one whose number, from 1, stands in ALMANAC_KILL_AT. With ALMANAC_KILL_TORN a
// write is done by half before. Without the number nothing is ended, and how many calls there were is
// written to the file that ALMANAC_KILL_COUNT names.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long limit, calls;
static int torn;
static char counted[4096];

__attribute__((constructor)) static void start(void) {
  const char *at = getenv("ALMANAC_KILL_AT");
  const char *file = getenv("ALMANAC_KILL_COUNT");
  limit = at ? atol(at) : 0;
  torn = getenv("ALMANAC_KILL_TORN") != NULL;
  if (file) strncpy(counted, file, sizeof counted - 1);
}

__attribute__((destructor)) static void stop(void) {
  char text[32];
  if (!counted[0]) return;
  int descriptor = syscall(SYS_openat, AT_FDCWD, counted, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int length = snprintf(text, sizeof text, "%ld\n", calls);
  syscall(SYS_write, descriptor, text, length);
  syscall(SYS_close, descriptor);
}

static void end(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// Whether this is the call; only those on regular files count.
static int isNow(int descriptor) {
  struct stat status;
  if (descriptor >= 0 && (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))) return 0;
  return __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) == limit;
}

#define ORIGINAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (isNow(descriptor)) {
    if (torn && count > 1) syscall(SYS_write, descriptor, bytes, count / 2);
    end();
  }
  return syscall(SYS_write, descriptor, bytes, count);
}

static ssize_t writeAt(int descriptor, const void *bytes, size_t count, off_t place) {
  if (isNow(descriptor)) {
    if (torn && count > 1) syscall(SYS_pwrite64, descriptor, bytes, count / 2, place);
    end();
  }
  return syscall(SYS_pwrite64, descriptor, bytes, count, place);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return writeAt(descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  return writeAt(descriptor, bytes, count, place);
}

int ftruncate(int descriptor, off_t length) {
  if (isNow(descriptor)) end();
  return syscall(SYS_ftruncate, descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }

int fsync(int descriptor) {
  if (isNow(descriptor)) end();
  return syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  if (isNow(descriptor)) end();
  return syscall(SYS_fdatasync, descriptor);
}

int rename(const char *from, const char *to) {
  if (isNow(-1)) end();
  return ORIGINAL(rename)(from, to);
}

int link(const char *from, const char *to) {
  if (isNow(-1)) end();
  return ORIGINAL(link)(from, to);
}

int unlink(const char *path) {
  if (isNow(-1)) end();
  return ORIGINAL(unlink)(path);
}
