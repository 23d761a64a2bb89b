/// The curated articles and the register of names that the program ships.
public enum Seeds {
  /// The files of the seed folder, by their path inside it.
  public static var files: [(path: String, contents: String)] { embeddedFiles }
}
