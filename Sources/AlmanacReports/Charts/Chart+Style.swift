extension Chart {
  /// The colors of the series by day, and by night.
  static let colors = [
    ("#1f6feb", "#79b8ff"), ("#1a7f37", "#56d364"), ("#9a6700", "#e3b341"),
    ("#cf222e", "#ff7b72"), ("#8250df", "#d2a8ff"), ("#bf3989", "#ff9bce"), ("#57606a", "#afb8c1"),
  ]

  package static let fonts =
    #"system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif"#

  /// The looks of a chart, which touch nothing else on a page and follow its reader's light or dark.
  static let style = "<style>\n\(looks)\n</style>"

  /// The same rules, for the style sheet of a page that charts stand in.
  package static let looks: String = {
    let series = { (color: (index: Int, hex: String)) in
      ".almanac-chart .s\(color.index){fill:\(color.hex);stroke:\(color.hex)}"
    }
    let light = colors.enumerated().map { series(($0, $1.0)) }.joined(separator: "\n")
    let dark = colors.enumerated().map { series(($0, $1.1)) }.joined(separator: "\n")
    return """
      .almanac-chart{font-family:\(fonts)}
      .almanac-chart text{fill:#1f2328}
      .almanac-chart .title{font-weight:600}
      .almanac-chart circle,.almanac-chart path{stroke-width:2}
      .almanac-chart .bar{fill-opacity:.35;stroke:none}
      \(light)
      \(looks(paper: "#ffffff", quiet: "#57606a", grid: "#e4e8ec"))
      .almanac-chart .grid{stroke-width:1}
      .almanac-chart .asof{stroke:#cf222e;stroke-width:1.5;stroke-dasharray:5 4}
      .almanac-chart .range{stroke-width:4;stroke-linecap:round;stroke-opacity:.45}
      @media (prefers-color-scheme:dark){
      .almanac-chart text{fill:#e6edf3}
      \(dark)
      \(looks(paper: "#0d1117", quiet: "#9da7b3", grid: "#272e37"))
      .almanac-chart .asof{stroke:#ff7b72}
      }
      """
  }()

  private static func looks(paper: String, quiet: String, grid: String) -> String {
    """
    .almanac-chart .quiet-mark{fill:\(quiet);stroke:\(quiet)}
    .almanac-chart .paper,.almanac-chart .hollow{fill:\(paper)}
    .almanac-chart text.quiet{fill:\(quiet)}
    .almanac-chart .grid{stroke:\(grid)}
    """
  }
}
