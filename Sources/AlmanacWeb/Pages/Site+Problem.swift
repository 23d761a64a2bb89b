extension Site {
  /// The page of a problem, which needs no store.
  func page(of problem: Problem) -> String {
    let body = templates.render(
      "problem",
      [
        "heading": problem.kind.title,
        "detail": problem.detail.asSentence,
        "candidates": problem.candidates.map { candidate in
          [
            "text": candidate,
            "href": Links(knownBy: nil).event(candidate)
              ?? "/search?text=\(candidate.percentEncoded)",
          ] as Values
        },
        "hasCandidates": !problem.candidates.isEmpty,
        "isProblem": true,
      ]
    )
    return templates.render(
      "layout",
      [
        "title": problem.kind.title, "described": false, "body": body, "home": "/",
        "nav": Answering.sections.map { name, title in
          ["href": "/\(name)", "title": title, "current": false] as Values
        },
        "hasSlider": false, "changed": false, "commanded": false, "hasForms": false,
        "sourced": false, "isPast": false, "search": "", "version": version, "bare": true,
        "isServed": days == nil,
      ]
    )
  }
}

extension String {
  /// The text with a capital and a full stop, where it does not end as a sentence already; the name of
  /// a parameter at its start stays as it is typed.
  var asSentence: String {
    let isNamed = prefix { $0 != " " }.hasSuffix(":")
    return (isNamed ? description : prefix(1).uppercased() + dropFirst())
      + (hasSuffix("?") || hasSuffix(".") ? "" : ".")
  }
}
