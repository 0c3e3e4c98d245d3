import ScaffoldCompiler

/// What a call of an access scaffolding is about: a profile, and often an entity type.
struct AccessCall {
  let index: DefinitionIndex
  let origin: Origin
  let profile: Sourced
  /// Nothing for a scaffolding that takes none.
  let entityType: Sourced?
  let languages: [Languages.DisplayName]
  /// The profile's name on screen in each of them.
  let profileNames: [Sourced]
  /// Where the entity type is defined.
  private let entityTypeElement: Element?

  /// - Parameter profile: the one that the call itself does not name.
  init(_ call: ScaffoldingCall, in context: ExpansionContext, profile: String? = nil) {
    let index = context.index
    self.index = index
    origin = call.origin
    // Where the attribute is required, a call without it does not come here.
    let identifier =
      profile.map { Sourced($0, from: call.origin) } ?? call[.profile]
      ?? Sourced("", from: call.origin)
    self.profile = identifier
    entityType = call[.entityType]
    entityTypeElement = entityType.flatMap { index.definition(.entityType, $0.value) }
    let element = index.definition(.profile, identifier.value)
    languages = index.fact(Languages.self).displayNames
    profileNames = languages.map { element?.sourced($0.name) ?? identifier }
  }

  // MARK: Filling patterns

  /// Fills the gaps of a pattern.
  ///
  /// - Parameter language: the one of display names in the text.
  func write(
    _ pattern: NamePattern, each subject: inout RuleSubject?,
    in language: Languages.DisplayName? = nil, to text: inout TextBuffer
  ) {
    let words = pattern.text.utf8.span
    for part in pattern.parts {
      switch part.gap {
      case nil: text.write(words.extracting(part.range))
      case .profile: text.write(profile.value)
      case .entityType: if let entityType { text.write(entityType.value) }
      case .entityTypeName:
        guard let entityType else { continue }
        Self.write(entityTypeElement, entityType.value, language, to: &text)
      case .each: text.write(subject?.name.value ?? "")
      case .eachName:
        guard let name = subject?.name.value else { continue }
        Self.write(subject?.entityType, name, language, to: &text)
      case .eachConnector: if let connector = subject?.connector { text.write(connector) }
      }
    }
  }

  /// Where a text that fills this pattern comes from: the narrowest thing that it names.
  ///
  /// - Parameter subject: where the one at hand of those that a rule is repeated for comes from.
  func origin(of pattern: NamePattern, each subject: Origin?) -> Origin {
    if let subject { return subject }
    if let entityType, pattern.namesEntityType { return entityType.origin }
    return origin
  }

  /// Writes the name of an entity type on screen; its Identifier where there is none.
  private static func write(
    _ element: Element?, _ identifier: String, _ language: Languages.DisplayName?,
    to text: inout TextBuffer
  ) {
    if let language, let name = element?.attribute(language.name) {
      text.write(name)
    } else {
      text.write(identifier)
    }
  }
}

/// One of the things that a rule is repeated for, and what rules say of it.
struct RuleSubject {
  let name: Sourced
  private let index: DefinitionIndex

  /// Where the entity type of this name is defined.
  private(set) lazy var entityType = index.definition(.entityType, name.value)
  /// That of the entity type's mapping.
  private(set) lazy var connector = index.definition(.entityTypeMapping, name.value)?
    .attribute(.connector)

  init(_ name: Sourced, _ index: DefinitionIndex) {
    self.name = name
    self.index = index
  }
}
