import AlmanacModel
import AlmanacReading

extension Scene {
  /// The day of the news that the part of a text around a sentence tells, which stands in its first
  /// sentences and with the company; nil where they have none.
  func newsDay(of sentence: Sentence, _ kind: Kind, about company: Party) -> (
    date: EventDate, place: Proposal.Place
  )? {
    let start = text.sentences[...sentence.number].last { $0.opens != nil && $0.opens != .entry }
    let first = start.map { $0.number + ($0.opens == .lead ? 0 : 1) } ?? 0
    guard let last = published.latest else { return nil }
    for number in first..<min(text.sentences.count, first + 3) where number < sentence.number {
      let other = text.sentences[number]
      guard isAbout(company, other), isNews(kind, other) else { continue }
      for words in other.dates {
        guard let date = chosen(words, .completed, in: other), let start = date.earliest,
          let end = date.latest, end - start <= 6, last - start <= 10, start <= last,
          !isOfBefore(other, words.pieces)
        else { continue }
        return (date, Proposal.Place(sentence: number, pieces: words.pieces))
      }
    }
    return nil
  }

  /// The days of which a digest of news tells, by the sentence that opens it: "five rounds of last week".
  func digestDay(of sentence: Sentence) -> (date: EventDate, place: Proposal.Place)? {
    guard let last = published.latest else { return nil }
    for other in text.sentences[..<sentence.number].reversed()
    where has(\.digests, in: other) && sentence.paragraph - other.paragraph <= 8 {
      let isOfOne = hits(in: other).contains {
        $0.isName && $0.party.sort == .company && !isAgent($0, in: other)
      }
      guard !isOfOne else { continue }
      for words in other.dates where !isSince(words) {
        guard let date = chosen(words, .completed, in: other), let start = date.earliest,
          let end = date.latest, end - start <= 6, last - start <= 14
        else { continue }
        return (date, Proposal.Place(sentence: other.number, pieces: words.pieces))
      }
    }
    return nil
  }

  /// The day of which the sentences before tell what shares did.
  func shareDay(before sentence: Sentence) -> (date: EventDate, place: Proposal.Place)? {
    guard let last = published.latest else { return nil }
    for back in 1...3 where sentence.number >= back {
      let other = text.sentences[sentence.number - back]
      guard sentence.paragraph - other.paragraph <= (back == 1 ? 1 : 0) else { return nil }
      guard has(\.stake, in: other) || has(\.listing, in: other) || has(\.marketCap, in: other)
      else {
        continue
      }
      for words in other.dates where !isThatDay(words) {
        if let date = chosen(words, .completed, in: other), let start = date.earliest,
          start == date.latest, last - start <= 10
        {
          return (date, Proposal.Place(sentence: other.number, pieces: words.pieces))
        }
      }
    }
    return nil
  }

  /// Whether a sentence tells of the same sort of thing: of something that comes out, or of money.
  private func isNews(_ kind: Kind, _ sentence: Sentence) -> Bool {
    if kind == .release { return has(\.launch, in: sentence) || has(\.launchBehind, in: sentence) }
    return sentence.amounts.contains(where: \.isMoney) || has(\.raiseBefore, in: sentence)
      || has(\.listing, in: sentence)
  }

  /// Whether a sentence names a company, or one of its products, as who does something.
  private func isAbout(_ company: Party, _ sentence: Sentence) -> Bool {
    let named = companies(in: sentence).filter { !isAgent($0, in: sentence) }
    if named.isEmpty, sentence.amounts.contains(where: \.isMoney) { return true }
    return hits(in: sentence).contains { hit in
      hit.party.id == company.id && !isAgent(hit, in: sentence) || hit.party.maker == company.id
    }
  }

  /// The day on which somebody told of what the sentence before says: «Об этом заявил в четверг».
  func dayTold(behind proposal: Proposal) -> (date: EventDate, place: Proposal.Place)? {
    guard [.announced, .denied, .completed].contains(proposal.status),
      proposal.sentence + 1 < text.sentences.count
    else { return nil }
    let sentence = text.sentences[proposal.sentence]
    let next = text.sentences[proposal.sentence + 1]
    guard next.paragraph == sentence.paragraph, has(\.thereof, in: next),
      !next.amounts.contains(where: \.isMoney)
    else { return nil }
    for words in next.dates {
      if let date = chosen(words, .completed, in: next), let start = date.earliest,
        let end = date.latest, end - start <= 31
      {
        return (date, Proposal.Place(sentence: next.number, pieces: words.pieces))
      }
    }
    return nil
  }

  /// Whether words say that what stands beside some pieces was before the news: "a year ago", 此前.
  func isOfBefore(_ sentence: Sentence, _ pieces: Range<Int>) -> Bool {
    let reach = reach(around: pieces.lowerBound, in: sentence)
    return has(\.earlier, in: sentence, reach)
      || sentence.dates.contains { words in
        guard reach.contains(words.pieces.lowerBound), let date = words.values.first?.latest,
          let first = published.earliest
        else { return false }
        return date + 12 < first
      }
  }
}
