/// Every check, one name a line.
package enum Checks {
  package static let all: [any Check.Type] = [
    PermissionCheck.self
  ]
}
