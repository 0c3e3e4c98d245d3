/// A pattern for paths: `*` is any part of a name, `?` one character, `**` any number of folders.
///
/// A pattern without `/` means a name at any depth; one that ends in `/` means folders only. What
/// is below a folder that matches, matches too.
package struct PathPattern: Hashable, Sendable {
  private let parts: [[Unicode.Scalar]]
  private let isForFolders: Bool

  /// - Returns: nothing for a text that names no path below a folder.
  package init?(_ text: String) {
    var text = text
    while text.hasPrefix("./") { text.removeFirst(2) }
    isForFolders = text.hasSuffix("/")
    while text.hasSuffix("/") { text.removeLast() }
    var names = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if names.contains("") || names.contains("..") || names.contains(".") { return nil }
    if names.count == 1 { names.insert("**", at: 0) }
    parts = names.map { Array($0.unicodeScalars) }
  }

  package func matches(_ path: String, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
    let anyDepth: [Unicode.Scalar] = ["*", "*"]
    return Self.matches(parts, names, isStar: { $0 == anyDepth }) { part, name in
      Self.matches(part, name, isStar: { $0 == "*" }) { $0 == "?" || $0 == $1 }
    }
  }

  /// Matches a sequence in which a star stands for any number of items. Only the last star met has
  /// ever to be tried again, so this takes no more than the product of both lengths.
  private static func matches<Item>(
    _ pattern: [Item], _ items: [Item], isStar: (Item) -> Bool, _ isSame: (Item, Item) -> Bool
  ) -> Bool {
    var (place, item) = (0, 0)
    var retry: (place: Int, item: Int)?
    while item < items.count {
      if place < pattern.count, isStar(pattern[place]) {
        retry = (place, item)
        place += 1
      } else if place < pattern.count, isSame(pattern[place], items[item]) {
        place += 1
        item += 1
      } else if let last = retry {
        retry = (last.place, last.item + 1)
        (place, item) = (last.place + 1, last.item + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy(isStar)
  }
}

/// The files and folders of a configuration that are left out.
package struct PathFilter: Hashable, Sendable {
  private let patterns: [PathPattern]
  private let prefix: String

  /// - Parameter prefix: the configuration's folder as the patterns see it, for instance `Conf`;
  ///   empty where they begin in the configuration.
  package init(_ patterns: [PathPattern] = [], prefix: String = "") {
    self.patterns = patterns
    self.prefix = prefix.isEmpty ? "" : prefix + "/"
  }

  /// - Parameter path: below the configuration's folder.
  package func excludes(_ path: String, isFolder: Bool) -> Bool {
    patterns.contains { $0.matches(prefix + path, isFolder: isFolder) }
  }

  /// Whether the configuration's folder itself, or one around it, is left out.
  package var excludesEverything: Bool {
    var path = prefix
    while !path.isEmpty {
      path.removeLast()
      if patterns.contains(where: { $0.matches(path, isFolder: true) }) { return true }
      while !path.isEmpty, !path.hasSuffix("/") { path.removeLast() }
    }
    return false
  }
}
