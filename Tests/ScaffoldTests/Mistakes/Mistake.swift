/// One mistake that a test puts into a valid configuration.
struct Mistake {
  let kind: MistakeKind
  /// The files with the mistake in them, by path.
  let content: [String: [UInt8]]
  let path: String
  /// The line on which it stands.
  let line: Int
  /// Another line that may be blamed as well.
  var otherLine: Int?
  /// The rules that may say so.
  let rules: Set<String>
}

/// The classes of mistakes that people make.
enum MistakeKind: String, CaseIterable {
  // Names
  case misspeltElement, misspeltScaffolding, misspeltArgument, elementInWrongCase, misplacedElement
  case misspeltAttribute, unknownAttribute, attributeInWrongCase, missingAttribute, emptyAttribute
  case missingLanguage, needlessLanguage, unknownLanguage
  case duplicate, duplicateByCase, duplicateChild, textBetweenElements
  // Values
  case wrongBoolean, wrongNumber, hugeNumber, wrongDate, wrongEnumeration
  case booleanInWrongCase, enumerationInWrongCase
  case wrongIdentifier, reservedIdentifier, wrongExpression, wrongSchedule, clearSecret
  // References
  case misspeltReference, referenceInWrongCase, misspeltProperty, misspeltSegment, misspeltPackage
  case pathThroughValue, misspeltPermission, permissionWithoutSlash
  case misspeltControl, misspeltColumn, misspeltInstance, unmappedProperty
  // Scaffoldings
  case misspeltParameter, missingParameter, wrongParameter, misplacedArgument, repeatedArgument
  case adjustmentOfNothing, wrongConsolidation
  // Jobs
  case otherAgent, noAgent, noClient, overrideOfOtherKind, uselessOverride, missingLevel
  case parentElsewhere, parentLater, cycle, otherType, changesDeleted, changesKept, noFlag
  case incrementalLdap, swappedTasks, frequentJob, sixFields, neverFires, idleTask
  case collidingJobs, missingPermission
  // Elements that must fit each other
  case navigationTwice, resourceAndDimension, orphansAlone, lonelyRisk, noKey, secondPrimaryKey
  case noParentProperty, bindingAlone, twoWaysToBuild, uncheckedValue, incompleteRecipient
  case entityTypeOfRole, associationOfScalar, columnOutOfRange, sharedColumn, mappedNavigation
  // Files
  case openQuote, bareAmpersand, unclosedElement, otherEndTag, conflictMarker, attributeTwice

  /// Whether it is made in the text of a file and not in its elements.
  var isOfText: Bool {
    switch self {
    case .openQuote, .bareAmpersand, .unclosedElement, .otherEndTag, .conflictMarker,
      .attributeTwice, .textBetweenElements:
      true
    default: false
    }
  }
}
