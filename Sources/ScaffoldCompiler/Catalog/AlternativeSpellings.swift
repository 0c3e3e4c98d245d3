/// Elements that have two names: the usual one, and one that means the same.
package enum AlternativeSpellings {
  /// The other name, and the usual one.
  package static let elements: [(other: String, usual: String)] = [
    ("LDAPResourceTypeMapping", "LdapResourceTypeMapping"),
    ("MicrosoftEntraIDResourceTypeMapping", "AzureADResourceTypeMapping"),
    ("UnicityCheckRule", "UnicityCheck"),
  ]
}
