extension Site {
  /// The page of a problem, which needs no store.
  func page(of problem: Problem) -> String {
    let body = templates.render(
      "problem",
      [
        "heading": problem.kind.title,
        "detail": problem.detail.prefix(1).uppercased() + problem.detail.dropFirst() + ".",
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
        "nav": [
          ["href": "/companies", "title": "Companies", "current": false] as Values,
          ["href": "/timeline", "title": "Timeline", "current": false],
          ["href": "/compare", "title": "Valuations", "current": false],
        ],
        "hasSlider": false, "changed": false, "commanded": false, "hasForms": false,
        "sourced": false, "isPast": false, "search": "", "version": version, "bare": true,
        "isServed": days == nil,
      ]
    )
  }
}
