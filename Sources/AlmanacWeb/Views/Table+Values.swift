import AlmanacReports

/// How the cells of a table lead elsewhere.
struct CellView {
  let links: Links
  /// The companies' keys by their names.
  let companies: [String: String]
  /// The events that read otherwise now.
  var changed: Set<String> = []
  /// The most rows of a table; the first ones give way.
  var most = 250
}

extension Table {
  /// The table as the template takes it.
  ///
  /// - Parameters:
  ///   - view: where cells lead.
  ///   - caption: what the table is, for who cannot see where it stands.
  /// - Returns: the values.
  func values(_ view: CellView, caption: String) -> Values {
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let isNamed = used.contains { !columns[$0].name.isEmpty }
    let dropped = max(0, rows.count - view.most)
    let shown = rows.enumerated().dropFirst(dropped).map { index, row in
      let event = row.lazy.compactMap(\.event).first
      let place = used.last { row[$0].event != nil }
      return [
        "cells": used.map { column in
          row[column].values(
            columns[column],
            view,
            row: index,
            linksEvent: column == place,
            isHead: column == used.first
          )
        },
        "changed": event.map { view.changed.contains($0) } ?? false,
        "unranked": used.first.map { row[$0].text == "✗" } ?? false,
      ] as Values
    }
    return [
      "caption": caption,
      "named": isNamed,
      "plain": !isNamed,
      "columns": used.map { column in
        [
          "name": columns[column].name, "number": columns[column].isNumber,
          "sortable": isNamed && rows.count > 2 && !columns[column].name.isEmpty,
        ] as Values
      },
      "rows": Array(shown),
      "dropped": dropped > 0 ? [["count": counted(dropped, "earlier row")]] : [],
    ]
  }
}

extension Table.Cell {
  fileprivate func values(
    _ column: Table.Column,
    _ view: CellView,
    row: Int,
    linksEvent: Bool,
    isHead: Bool
  ) -> Values {
    let isDate = ["date", "published", "planned", "set", "as of", "released", "years"]
      .contains(column.name)
    let href =
      (linksEvent ? event.flatMap { view.links.event($0) } : nil)
      ?? view.companies[text].map { view.links.company($0) }
    let amount = SortedAmount(text)
    return [
      "text": text,
      "unit": amount?.unit ?? "",
      "hasUnit": amount != nil,
      "label": column.name,
      "labeled": !column.name.isEmpty && !text.isEmpty,
      "number": column.isNumber,
      "style": style.name,
      "styled": style != .plain,
      "href": href ?? "",
      "linked": href != nil,
      "sort": isDate ? String(row) : (amount?.value ?? text.magnitude).map { String($0) } ?? "",
      "empty": text.isEmpty,
    ]
  }
}

extension Style {
  /// The class of the style in a page.
  fileprivate var name: String {
    switch self {
    case .plain: ""
    case .bold: "strong"
    case .dim: "quiet"
    case .red: "rival"
    case .green: "good"
    case .yellow: "open"
    case .cyan: "note"
    }
  }
}

extension String {
  /// The number that a text begins with, with its thousands: `$6.6B` is 6.6 billion.
  fileprivate var magnitude: Double? {
    guard let start = firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    guard self[..<start].count <= 14 else { return nil }
    let digits = self[start...].prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let number = Double(digits.filter { $0 != "," }) else { return nil }
    let sign: Double = self[..<start].contains("−") || self[..<start].contains("-") ? -1 : 1
    return switch self[digits.endIndex...].first {
    case "K": sign * number * 1e3
    case "M": sign * number * 1e6
    case "B": sign * number * 1e9
    case "T": sign * number * 1e12
    default: sign * number
    }
  }
}
