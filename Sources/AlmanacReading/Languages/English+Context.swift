extension Context {
  static let english = Context(
    negations: Lexicon([
      "not, never, isn't, wasn't, aren't, weren't, rather than, instead of, no longer, as opposed to":
        ()
    ]),
    multiples: Lexicon([
      "none of, a fraction of, fraction of, half of, half the, a far cry from, short of, a third of, a quarter of":
        ()
    ]),
    prepositions: [
      "on", "in", "at", "the", "for", "of", "worth", "to", "by", "a", "an", "as", "with", "is",
      "was", "reported", "its",
    ],
    choices: Lexicon(["or": ()]),
    formers: Lexicon([
      "up from, down from, compared with, compared to, versus, vs, vs., previously, formerly, previous, up on, down on, twice, double, triple, times":
        ()
    ]),
    sources: ["from"],
    increments: ["by"],
    labels: [
      "version", "versions", "no", "number", "level", "phase", "tier", "stage", "step", "chapter",
      "series", "model", "generation", "gen", "type", "class", "page", "section", "part", "round",
      "episode", "grade", "rank", "ranked", "v",
    ],
    openings: [
      "in", "at", "on", "with", "about", "only", "just", "all", "some", "over", "the", "these",
      "those", "its", "for", "from", "by", "after", "to", "of", "and", "but", "has", "had", "plus",
      "another", "around", "nearly", "almost", "roughly", "under", "both", "within", "between",
      "there", "we", "it", "they", "up", "more", "than", "least", "most", "now", "today",
      "his", "her", "their", "our", "every", "as", "or", "users", "employees", "total", "staff",
    ],
    fractions: Lexicon([
      "third, thirds, fourths, quarters, fifth, fifths, sixth, sixths, eighth, eighths, tenth, tenths, in two, in three, in four, in five, in six, in eight, in ten, out of, dozen, score":
        ()
    ]),
    subunits: Lexicon(["cent, cents, pence, penny, kopiyka*, kopeck*": -2])
  )
}
