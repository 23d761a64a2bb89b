extension Context {
  static let chinese = Context(
    negations: Lexicon([
      "不是, 并非, 並非, 而非, 而不是, 并不是, 並不是, 不在, 绝非, 并不在, 不再是, 非": ()
    ]),
    multiples: Lexicon([]),
    prepositions: ["在", "于", "於", "是", "为", "為", "的"],
    choices: Lexicon(["或, 或者, 还是, 還是, 抑或": ()]),
    formers: Lexicon([
      "相比, 对比, 對比, 此前的, 之前的, 去年同期的, 去年同期为, 上年同期的, 上年同期为, 去年同期, 上年同期, 原来的, 原先的": ()
    ]),
    sources: ["从", "從", "由", "自"],
    increments: [],
    labels: ["第", "版本"],
    openings: [],
    fractions: Lexicon(["分之": ()]),
    subunits: Lexicon(["角, 毛": -1, "分, 美分, 分钱": -2])
  )
}
