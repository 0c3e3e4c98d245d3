/// What the catalogue of elements can tell: structure, values, and references.
extension DiagnosticRule {
  // MARK: 2 Structure

  package static let unknownElement = DiagnosticRule(
    "SC2001", "unknown-element", .error,
    summary: "An element is not known where it stands",
    explanation: """
      The deployment refuses elements that it does not know. What stands inside such an element \
      is not looked at.
      """,
    example: """
      <EntityTyp Identifier="Directory_User"/>
      """)

  package static let misplacedElement = DiagnosticRule(
    "SC2002", "misplaced-element", .error,
    summary: "An element belongs somewhere else",
    explanation: """
      Elements stand where the product looks for them: most of them directly under \
      'ConfigurationFile', some in another element only.
      """,
    example: """
      <Step Identifier="ADExport"/>
      """)

  package static let unknownAttribute = DiagnosticRule(
    "SC2003", "unknown-attribute", .error,
    summary: "An element has an attribute that it does not know",
    explanation: """
      The deployment refuses attributes that it does not know. 'Id' and 'ConsolidationMode' may \
      stand on any element.
      """,
    example: """
      <Profile Identifier="Administrator" Name="Administrator"/>
      """)

  package static let missingAttribute = DiagnosticRule(
    "SC2004", "missing-attribute", .error,
    summary: "An element lacks an attribute that it needs",
    explanation: """
      The deployment refuses the element without it. An element with 'ConsolidationMode' adjusts \
      another one and needs nothing but its name; what scaffoldings generate may leave out what \
      equals its default.
      """,
    example: """
      <Dimension Identifier="Organization0"/>
      """)

  package static let recommendedAttribute = DiagnosticRule(
    "SC2005", "recommended-attribute", .warning,
    summary: "An element lacks an attribute that it nearly always needs",
    explanation: """
      The documentation calls the attribute required, yet published configuration leaves it out \
      and is deployed. Without it the element may not do what is meant, or cannot be named.
      """,
    example: """
      <Job Identifier="Nightly" DisplayName_L1="Nightly">
        <SetRecentlyModifiedFlagTask DisplayName_L1="Flag"/>
      </Job>
      """)

  package static let languageSuffix = DiagnosticRule(
    "SC2006", "language-suffix", .error,
    summary: "An attribute has a wrong language suffix, or lacks one",
    explanation: """
      Texts that people see are written once for each language, with the suffixes '_L1' to \
      '_L16'; 'Language' says which is which. No other attribute has such a suffix.
      """,
    example: """
      <Profile Identifier="Administrator" DisplayName="Administrator"/>
      """)

  package static let alternativeSpelling = DiagnosticRule(
    "SC2007", "alternative-spelling", .note,
    summary: "A name is written in the less usual of two ways",
    explanation: """
      Both ways are accepted. One of them throughout makes a configuration easier to search.
      """,
    example: """
      <TaskEntityType Identifier="Directory_User"/>
      """)

  package static let unexpectedText = DiagnosticRule(
    "SC2008", "unexpected-text", .warning,
    summary: "Text stands between elements",
    explanation: """
      Nothing in a configuration is written as text between tags: it is not read. It is often \
      what is left of a broken comment or tag.
      """,
    example: """
      <ConfigurationFile xmlns="urn:schemas-usercube-com:configuration">
        x
      </ConfigurationFile>
      """)

  package static let duplicateDefinition = DiagnosticRule(
    "SC2009", "duplicate-definition", .error,
    summary: "Two elements have the same identifier",
    explanation: """
      Identifiers are compared without regard to case when they are stored: two of a kind that \
      differ by case alone cannot both exist. All tasks share one set of identifiers, whatever \
      their kind and whatever job they stand in.
      """,
    example: """
      <Profile Identifier="Administrator"/>
      <Profile Identifier="administrator"/>
      """)

  // MARK: 3 Values

  package static let valueType = DiagnosticRule(
    "SC3001", "value-type", .error,
    summary: "A value is not of its attribute's type",
    explanation: """
      Numbers, dates and truth values are read as .NET reads them with the invariant culture; \
      dates may also be written yyyyMMdd. Another value stops the deployment.
      """,
    example: """
      <Connector Identifier="AD" DisplayName_L1="AD" MaximumDeletedLines="many"/>
      """)

  package static let booleanSpelling = DiagnosticRule(
    "SC3002", "boolean-spelling", .warning,
    summary: "A truth value is not written in lower case",
    explanation: """
      'true', 'false', '1' and '0' are what XML knows. Other spellings are read by some parts of \
      the product and not by others.
      """,
    example: """
      <Dimension Identifier="Site0" EntityType="Directory_Site" IsHierarchical="True"/>
      """)

  package static let enumerationValue = DiagnosticRule(
    "SC3003", "enumeration-value", .error,
    summary: "A value is none of those that its attribute can have",
    explanation: """
      The values have names, and most of them numbers; either can be written. Where the \
      documentation does not list every name, only what looks like a slip of a known one is \
      reported, as a warning.
      """,
    example: """
      <Property Identifier="Login" Type="Text"/>
      """)

  package static let identifierSyntax = DiagnosticRule(
    "SC3004", "identifier-syntax", .error,
    summary: "An identifier has characters that it cannot have, or is reserved",
    explanation: """
      A connection begins with a letter, followed by letters, digits, '.', '-' and '_', at most \
      442 characters in all. Entity types and properties become names in programs: unaccented \
      letters, digits and '_', no digit in front, no word that is reserved there. Other \
      identifiers may have any characters.
      """,
    example: """
      <EntityType Identifier="Directory-User"/>
      """)

  package static let expressionSyntax = DiagnosticRule(
    "SC3005", "expression-syntax", .error,
    summary: "A C# expression has brackets or quotes that do not match",
    explanation: """
      Expressions are compiled when the configuration is deployed. Only the balance of brackets \
      and quotes is looked at here.
      """,
    example: """
      <ScalarRule Policy="Default" Property="cn" Expression="C#:user:return (user.Login;"/>
      """)

  package static let permissionPath = DiagnosticRule(
    "SC3006", "permission-path", .error,
    summary: "A permission is no path of rights, or the one that is always refused",
    explanation: """
      A permission is a path that begins with '/' and covers all paths below it. Everything at \
      once, '/', cannot be granted: the deployment refuses it.
      """,
    example: """
      <Entry Permission="Jobs/Job" CanExecute="true"/>
      """)

  // MARK: 4 References

  package static let unknownProperty = DiagnosticRule(
    "SC4002", "unknown-property", .error,
    summary: "A value names a property that its entity type does not have",
    explanation: """
      A property is written 'EntityType:Property', or alone where the entity type is known. A \
      path goes through the associations of navigation properties, one name after the other.
      """,
    example: """
      <ScalarRule Policy="Default" Property="mail" Binding="Directory_User:EMail"/>
      """)

  package static let pathThroughValue = DiagnosticRule(
    "SC4003", "path-through-value", .error,
    summary: "A path goes on behind a property that leads nowhere",
    explanation: """
      Only a navigation property leads to another entity type; a name behind any other one \
      cannot be resolved.
      """,
    example: """
      <ScalarRule Policy="Default" Property="mail" Binding="Directory_User:Email.Domain"/>
      """)

  package static let unknownPermission = DiagnosticRule(
    "SC4004", "unknown-permission", .warning,
    summary: "A permission looks like a slip of one that the product has",
    explanation: """
      A rule that grants a misspelt path grants nothing. The documentation does not name every \
      permission there is, so only what is a letter or two away from a known one is reported; \
      'AccessControlPermission' declares others. Entity types, workflows, activities, reports and \
      connectors in a path are looked up as anywhere else.
      """,
    example: """
      <Entry Permission="/Jobs/Task/Qeury" CanExecute="true"/>
      """)
}
