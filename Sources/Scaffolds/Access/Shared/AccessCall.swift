import ScaffoldCompiler

/// What a call of an access scaffolding is about: a profile, and often an entity type.
struct AccessCall {
  /// One language in which display names are written.
  struct Language {
    let number: Int
    let language: Languages.Language
    /// `DisplayName_L1` and so on.
    let attribute: String
    let name: Name
    /// The profile's name on screen.
    let profileName: Sourced<String>
  }

  let index: DefinitionIndex
  let origin: Origin
  let profile: Sourced<String>
  /// Nothing for a scaffolding that takes none.
  let entityType: Sourced<String>?
  let languages: [Language]

  /// - Parameter profile: the one that the call itself does not name.
  init(_ call: ScaffoldingCall, in context: ExpansionContext, profile: String? = nil) {
    index = context.index
    origin = call.origin
    // Where the attribute is required, a call without it does not come here.
    let identifier =
      profile.map { Sourced($0, from: call.origin) } ?? call[.profile]
      ?? Sourced("", from: call.origin)
    self.profile = identifier
    entityType = call[.entityType]
    let element = context.index.definition(.profile, identifier.value)
    languages = context.index.fact(Languages.self).numbered.map { number, language in
      let attribute = "DisplayName_L\(number)"
      let name = Name(attribute)
      return Language(
        number: number, language: language, attribute: attribute, name: name,
        profileName: element?.sourced(name) ?? identifier)
    }
  }

  // MARK: Filling patterns

  /// - Parameter language: the one of display names in the text.
  func text(
    _ pattern: NamePattern, each subject: Sourced<String>?, in language: Language? = nil
  ) -> String {
    pattern.filled { gap in
      switch gap {
      case .profile: profile.value
      case .entityType: entityType?.value ?? ""
      case .entityTypeName: displayName(of: entityType?.value ?? "", language)
      case .each: subject?.value ?? ""
      case .eachName: displayName(of: subject?.value ?? "", language)
      case .eachConnector:
        index.definition(.entityTypeMapping, subject?.value ?? "")?[.connector] ?? ""
      }
    }
  }

  /// Where a text that fills this pattern comes from: the narrowest thing that it names.
  func origin(of pattern: NamePattern, each subject: Sourced<String>?) -> Origin {
    if let subject { return subject.origin }
    if let entityType, pattern.has(.entityType) || pattern.has(.entityTypeName) {
      return entityType.origin
    }
    return origin
  }

  /// The name of an entity type on screen; its Identifier where there is none.
  private func displayName(of entityType: String, _ language: Language?) -> String {
    guard let language else { return entityType }
    return index.definition(.entityType, entityType)?[language.name] ?? entityType
  }
}
