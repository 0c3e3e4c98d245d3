import ScaffoldCompiler
import Testing

struct PathPatternTests {
  @Test(arguments: [
    ("Drafts", "Conf/Drafts", true, true),
    ("Drafts", "Drafts", true, true),
    ("Drafts", "Conf/Drafts2", true, false),
    ("Drafts/", "Conf/Drafts", true, true),
    ("Drafts/", "Conf/Drafts", false, false),
    ("*.xml", "Conf/HR/Jobs.xml", false, true),
    ("Conf/*.xml", "Conf/Jobs.xml", false, true),
    ("Conf/*.xml", "Conf/HR/Jobs.xml", false, false),
    ("Conf/**/Jobs.xml", "Conf/Jobs.xml", false, true),
    ("Conf/**/Jobs.xml", "Conf/a/b/Jobs.xml", false, true),
    ("Conf/**/Jobs.xml", "Other/a/Jobs.xml", false, false),
    ("**/Old*", "Conf/OldJobs.xml", false, true),
    ("./Conf/H?", "Conf/HR", true, true),
    ("Conf/H?", "Conf/HRX", true, false),
    ("a*b*c", "aXbYbc", false, true),
    ("a*b*c", "aXbYbd", false, false),
  ])
  func matches(pattern: String, path: String, isFolder: Bool, expected: Bool) throws {
    let pattern = try #require(PathPattern(pattern))
    #expect(pattern.matches(path, isFolder: isFolder) == expected)
  }

  @Test(arguments: ["", "/Conf", "../Conf", "a//b", "a/./b"])
  func pathsThatLeadElsewhereAreRefused(text: String) {
    #expect(PathPattern(text) == nil)
  }

  @Test func filterSeesTheConfigurationFromOutside() throws {
    let pattern = try #require(PathPattern("Conf/Drafts"))
    let inside = PathFilter([pattern], prefix: "Conf")
    #expect(inside.excludes("Drafts", isFolder: true))
    #expect(!PathFilter([pattern]).excludes("Drafts", isFolder: true))
    #expect(!inside.excludesEverything)
    #expect(PathFilter([pattern], prefix: "Conf/Drafts/New").excludesEverything)
  }

  @Test func folderThatIsLeftOutIsNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("A/a.xml", "")
    try folder.write("B/b.xml", "")
    try folder.write("c.xml", "")
    let patterns = ["A", "c.xml"].compactMap(PathPattern.init)
    let discovery = try ConfigurationDiscovery(
      folder: folder.path, leavingOut: PathFilter(patterns))
    #expect(try discovery.candidates().map(\.path) == ["B/b.xml"])
    let all = try ConfigurationDiscovery(
      folder: folder.path, leavingOut: PathFilter(patterns, prefix: "A"))
    #expect(try all.candidates().isEmpty)
  }
}
