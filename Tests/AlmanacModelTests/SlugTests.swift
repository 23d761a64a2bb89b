import AlmanacGenerator
import AlmanacModel
import Testing

@Suite struct SlugTests {
  @Test(
    "A name in ASCII is in lower case with hyphens, and has the key that it always had",
    arguments: [
      ("GPT-5.2", "gpt-5.2"), ("GPT-4o mini", "gpt-4o-mini"), ("Code Red!", "code-red"),
      ("DALL·E 3", "dall-e-3"), ("Stargate $500B", "stargate-500b"), ("ＧＰＴ-5", "gpt-5"),
      ("  T. Rowe  Price ", "t.-rowe-price"), ("!!!", ""), ("Le Chat™", "le-chattm"),
    ]
  )
  func plain(name: String, slug: String) {
    #expect(name.slug == slug)
    #expect(name.formerSlug == slug)
  }

  @Test(
    "Signs that tell names apart are words",
    arguments: [
      ("Command R+", "command-r-plus", "command-r"), ("C++", "c-plus-plus", "c"),
      ("R&D", "r-and-d", "r-d"), ("C#", "c-sharp", "c"), ("Q*", "q-star", "q"),
      ("a@b", "a-at-b", "a-b"), ("＋", "plus", ""), ("OpenAI+", "openai-plus", "openai"),
    ]
  )
  func signs(name: String, slug: String, former: String) {
    #expect(name.slug == slug)
    #expect(name.formerSlug == former)
  }

  @Test(
    "Other scripts are transliterated, with a digest of the name behind",
    arguments: [
      ("擎天3", "qingtian3-v1bwm"), ("星辰3", "xingchen3-dnh9h"), ("华为", "huawei-q9ku3"),
      ("化为", "huawei-t1enk"), ("Полярис 2", "polyaris-2-xgfej"), ("Вега 2", "vega-2-xzcj9"),
      ("Vega 2", "vega-2"), ("Ёлка", "elka-19g8o"), ("ЕЛКА", "elka-19g8o"),
      ("Πλάτων", "platon-825lq"), ("さくら", "sakura-rk58u"), ("サクラ", "sakura-5h1fu"),
      ("서울", "seoul-ibulj"), ("ذكاء", "thalkafalefhamza-br6iq"),
      ("Café opened", "cafe-opened-upv4y"), ("İstanbul", "istanbul-9ar8h"), ("☆☆", "aeald"),
    ]
  )
  func scripts(name: String, slug: String) {
    #expect(name.slug == slug)
  }

  @Test("A long name in another script is cut, and still tells itself apart")
  func long() {
    let name = String(repeating: "Щука и ", count: 40)
    let slugs = [name.slug, (name + "ё").slug]
    #expect(slugs.allSatisfy { $0.utf8.count <= 70 && EventKey.isPart($0) })
    #expect(slugs[0] != slugs[1])
  }

  @Test("Different names in three scripts never share a slug", arguments: 0..<20)
  func apart(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var names: [String: String] = [:]
    for _ in 0..<3000 {
      let name = Self.name(&random)
      let slug = name.slug
      #expect(EventKey.isPart(slug), "\(name)")
      if let other = names.updateValue(name, forKey: slug) {
        #expect(other.folded == name.folded, "\(other) and \(name) are both \(slug)")
      }
    }
  }

  /// Short words of few letters, so that homophones, case and accents meet often.
  private static func name(_ random: inout SplitMix64) -> String {
    let alphabets = [
      Array("abvegAé ü"), Array("абвегАёй ъ"), Array("华化花画话位为未味微AI "),
      Array("abаб华化12 "),
    ]
    let alphabet = alphabets[Int.random(in: 0..<alphabets.count, using: &random)]
    let length = Int.random(in: 1...6, using: &random)
    var name = "x"
    for _ in 0..<length {
      name.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }
    return name + ["", "", " 2", "+", "*", "&c"][Int.random(in: 0..<6, using: &random)]
  }
}
