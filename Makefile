# `make run` and `make test` do all the set-up on a machine that has only Swift, git and make.

SWIFT ?= swift
PREFIX ?= /usr/local
DB ?= .build/almanac.sqlite
SOURCES = Package.swift Sources Tests Benchmarks Fuzz Migrations Seeds Plugins
STATIC = $(CURDIR)/.build/static
# A program that loads little: at a fixed address, without exported symbols, with the static
# libraries of Swift and C++ (Docs/performance.md says what each is worth).
RELEASE_OF = -c release --static-swift-stdlib -Xlinker -no-pie -Xlinker --no-export-dynamic \
  -Xlinker -L$(STATIC) --product
RELEASE = $(RELEASE_OF) almanac
SCALE ?= 1
SECONDS ?= 60
SEED ?= 1

.PHONY: run test test-engines bench bench-engines bench-drafting bench-ask bench-web fuzz format lint docs install uninstall clean sqlite static

run: sqlite
	$(SWIFT) build --product almanac
	$(SWIFT) build --product almanac-serve
	@Tools/tour .build/debug/almanac $(DB)

test: sqlite lint
	@Tools/need-mcp
	$(SWIFT) build --build-tests
	$(SWIFT) build --package-path Docs/examples/gap --scratch-path .build-examples --product gap \
	  --disable-index-store
	$(SWIFT) test --disable-xctest --skip-build
	@Tools/need-browser .build/python
	Tools/browser-test .build/debug .build/python

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

docs: sqlite
	$(SWIFT) package --disable-sandbox generate-documentation --warnings-as-errors \
	  --target AlmanacModel --target AlmanacReading --target AlmanacStore \
	  --target AlmanacQueries --target AlmanacReports

bench: sqlite static
	$(SWIFT) build $(RELEASE)
	$(SWIFT) build $(RELEASE_OF) generate
	$(SWIFT) build $(RELEASE_OF) micro
	Benchmarks/run .build/release $(SCALE)

# How many claims of articles with gold claims drafts find (Docs/drafting.md): those of the tests, or a
# folder named by GOLD.
bench-drafting: sqlite
	$(SWIFT) build -c release --product almanac
	Benchmarks/drafting/run .build/release/almanac $(GOLD)

# Whether DuckDB, PostgreSQL, Spark and SQLite resolve and answer as the program does (Docs/beyond.md).
test-engines: sqlite
	$(SWIFT) build --product almanac
	$(SWIFT) build --product generate
	nice Benchmarks/engines/run .build/debug $(ENGINES)

# What that costs at a million events, and at EVENTS of them.
bench-engines: sqlite static
	$(SWIFT) build $(RELEASE)
	$(SWIFT) build $(RELEASE_OF) generate
	nice Benchmarks/engines/measure .build/release $(or $(EVENTS),1000000)

# How many questions in plain words are read right (Docs/ask.md); GOLD can be other tables.
bench-ask: GOLD ?= $(wildcard Tests/AlmanacAskingTests/Questions/*.tsv)
bench-ask: sqlite
	$(SWIFT) build -c release --product almanac
	Benchmarks/asking/score.py .build/release/almanac $(GOLD)

# The web server beside Datasette (Docs/web.md).
bench-web: sqlite static
	$(SWIFT) build $(RELEASE)
	$(SWIFT) build $(RELEASE_OF) almanac-serve
	Benchmarks/web/run .build/release .build/datasette

# Damaged input for the parsers, for some seconds; another SEED feeds other cases.
fuzz: sqlite
	$(SWIFT) build --product fuzz
	.build/debug/fuzz --seconds $(SECONDS) --seed $(SEED)

install: sqlite static
	$(SWIFT) build $(RELEASE)
	$(SWIFT) build $(RELEASE_OF) almanac-serve
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 -s .build/release/almanac $(DESTDIR)$(PREFIX)/bin/almanac
	install -m 755 -s .build/release/almanac-serve $(DESTDIR)$(PREFIX)/bin/almanac-serve
	.build/release/almanac manual > $(DESTDIR)$(PREFIX)/share/man/man1/almanac.1
	.build/release/almanac --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/almanac
	.build/release/almanac --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_almanac
	.build/release/almanac --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/almanac.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/almanac $(DESTDIR)$(PREFIX)/bin/almanac-serve \
	  $(DESTDIR)$(PREFIX)/share/man/man1/almanac.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/almanac \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_almanac \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/almanac.fish

clean:
	rm -rf .build

# The headers of the system's SQLite and gumbo, which the build needs.
sqlite:
	@Tools/need-sqlite

static:
	@Tools/static-libraries $(STATIC)
