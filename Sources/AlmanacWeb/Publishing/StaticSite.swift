import AlmanacModel
import Foundation

/// The pages of a site as files, with relative links, for any machine that gives out files.
struct StaticSite {
  private let site: Site
  private let settings: Helper.Publishing

  init(_ site: Site, _ settings: Helper.Publishing) {
    self.site = site
    self.settings = settings
  }

  func write(_ say: (String) -> Void) throws { say("") }
}
