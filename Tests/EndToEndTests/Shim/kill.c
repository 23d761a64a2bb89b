// Preloaded into a program, this ends it with SIGKILL at one of its calls that change the disk: the one
// whose number, from 1, stands in ALMANAC_KILL_AT, where it is even after half of a write.
//
// Where ALMANAC_KILL_COPIES names a folder, nothing is ended: what the folder ALMANAC_KILL_FOLDER holds
// at each call, which is what a kill there would leave, is copied to a folder of its number.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long limit, calls;
static const char *folder, *copies;

__attribute__((constructor)) static void start(void) {
  const char *at = getenv("ALMANAC_KILL_AT");
  limit = at ? atol(at) : 0;
  folder = getenv("ALMANAC_KILL_FOLDER");
  copies = getenv("ALMANAC_KILL_COPIES");
}

static void end(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

static void copyFile(const char *from, const char *to, struct stat status) {
  int source = open(from, O_RDONLY);
  int target = open(to, O_WRONLY | O_CREAT | O_EXCL, status.st_mode & 0777);
  if (source < 0 || target < 0) abort();
  for (off_t rest = status.st_size; rest > 0;) {
    ssize_t sent = sendfile(target, source, NULL, rest);
    if (sent <= 0) abort();
    rest -= sent;
  }
  close(source);
  close(target);
}

static void copyAll(const char *from, const char *to) {
  if (mkdir(to, 0700) != 0) abort();
  DIR *entries = opendir(from);
  if (!entries) abort();
  for (struct dirent *entry; (entry = readdir(entries));) {
    char source[PATH_MAX], target[PATH_MAX], link[PATH_MAX] = {0};
    struct stat status;
    if (entry->d_name[0] == '.' && (!entry->d_name[1] || entry->d_name[1] == '.')) continue;
    snprintf(source, sizeof source, "%s/%s", from, entry->d_name);
    snprintf(target, sizeof target, "%s/%s", to, entry->d_name);
    if (lstat(source, &status) != 0) abort();
    if (S_ISDIR(status.st_mode)) copyAll(source, target);
    if (S_ISREG(status.st_mode)) copyFile(source, target, status);
    if (S_ISLNK(status.st_mode)) {
      if (readlink(source, link, sizeof link - 1) < 0 || symlink(link, target) != 0) abort();
    }
  }
  closedir(entries);
}

// The number of this call if it is to be ended, or its state copied; 0 otherwise. Only calls on regular
// files count.
static long now(int descriptor) {
  struct stat status;
  if (descriptor >= 0 && (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))) return 0;
  long call = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  return copies || call == limit ? call : 0;
}

// Ends the program in a call, or copies what it has written.
static void stopAt(long call) {
  if (!call) return;
  if (!copies) end();
  char target[PATH_MAX];
  snprintf(target, sizeof target, "%s/%ld", copies, call);
  copyAll(folder, target);
}

// How much of a write is done before it is ended.
static size_t before(long call, size_t count) { return call && call % 2 == 0 ? count / 2 : 0; }

#define ORIGINAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  long call = now(descriptor);
  size_t half = before(call, count);
  if (half && syscall(SYS_write, descriptor, bytes, half) != (ssize_t)half) abort();
  stopAt(call);
  ssize_t rest = syscall(SYS_write, descriptor, (const char *)bytes + half, count - half);
  return rest < 0 ? rest : rest + (ssize_t)half;
}

static ssize_t writeAt(int descriptor, const void *bytes, size_t count, off_t place) {
  long call = now(descriptor);
  size_t half = before(call, count);
  if (half) syscall(SYS_pwrite64, descriptor, bytes, half, place);
  stopAt(call);
  return syscall(SYS_pwrite64, descriptor, bytes, count, place);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return writeAt(descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  return writeAt(descriptor, bytes, count, place);
}

int ftruncate(int descriptor, off_t length) {
  stopAt(now(descriptor));
  return syscall(SYS_ftruncate, descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }

int fsync(int descriptor) {
  stopAt(now(descriptor));
  return syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  stopAt(now(descriptor));
  return syscall(SYS_fdatasync, descriptor);
}

int rename(const char *from, const char *to) {
  stopAt(now(-1));
  return ORIGINAL(rename)(from, to);
}

int link(const char *from, const char *to) {
  stopAt(now(-1));
  return ORIGINAL(link)(from, to);
}

int unlink(const char *path) {
  stopAt(now(-1));
  return ORIGINAL(unlink)(path);
}
