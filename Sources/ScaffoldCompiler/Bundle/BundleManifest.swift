/// What a bundle says that it holds.
package struct BundleManifest: Sendable, Equatable {
  package struct File: Sendable, Equatable {
    package let path: String
    package let size: Int
    /// In lower-case hexadecimal.
    package let digest: String

    package init(path: String, size: Int, digest: String) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  package static let type = "scaffold-bundle"
  package static let formatVersion = "1.0"

  /// The version of the tool that packed it.
  package var version: String
  /// When every file is said to be from, in seconds since 1970.
  package var time: Int
  /// Whether the configuration as it was written is in it.
  package var hasSource: Bool
  /// What was taken to live in the product's database alone, as the settings file writes it: a kind,
  /// or a kind and a name.
  package var external: [String]
  /// In order of path.
  package var files: [File]

  package init(
    version: String, time: Int, hasSource: Bool, external: [String], files: [File]
  ) {
    self.version = version
    self.time = time
    self.hasSource = hasSource
    self.external = external
    self.files = files
  }

  /// - Throws: what is wrong, as the end of a sentence.
  init(parsing bytes: [UInt8]) throws(ManifestProblem) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw ManifestProblem("is no UTF-8")
    }
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONParser.parse(bytes)
    } catch {
      throw ManifestProblem("is no JSON at byte \(error.range.start)")
    }
    let root = document.root
    guard case .string(Self.type)? = root["type"] else {
      throw ManifestProblem("lacks \"type\": \"\(Self.type)\"")
    }
    guard case .string(let format)? = root["format_version"], format.hasPrefix("1.") else {
      throw ManifestProblem("is of a format that this version does not read")
    }
    guard case .string(let version)? = root["version"],
      case .literal(let time)? = root["time"], let time = Int(time),
      case .literal(let hasSource)? = root["source"], ["true", "false"].contains(hasSource),
      case .array(let external)? = root["external"], case .array(let files)? = root["files"]
    else {
      throw ManifestProblem("lacks \"version\", \"time\", \"source\", \"external\" or \"files\"")
    }
    self.version = version
    self.time = time
    self.hasSource = hasSource == "true"
    self.external = []
    for item in external {
      guard case .string(let name) = item.value else {
        throw ManifestProblem("has something in \"external\" that is no text")
      }
      self.external.append(name)
    }
    self.files = []
    for item in files {
      guard case .string(let path)? = item["path"], case .string(let digest)? = item["sha256"],
        case .literal(let size)? = item["size"], let size = Int(size)
      else { throw ManifestProblem("lists a file without \"path\", \"sha256\" or \"size\"") }
      self.files.append(File(path: path, size: size, digest: digest))
    }
  }

  struct ManifestProblem: Error, Sendable {
    let text: String

    init(_ text: String) {
      self.text = text
    }
  }
}

extension ExternalNames {
  /// What `BundleManifest.external` says.
  package init(manifest entries: [String]) {
    self.init()
    for entry in entries {
      let parts = entry.split(separator: " ", maxSplits: 1).map(String.init)
      guard let kind = parts.first.flatMap(ReferenceKind.init(optionName:)) else { continue }
      if parts.count == 2 { insert(kind, parts[1]) } else { kinds.insert(kind) }
    }
  }
}
