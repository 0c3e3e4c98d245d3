internal import Synchronization

/// Holds every tree, so that elements need not: they are handed on by the million, and to count each time
/// who still holds a tree took a tenth of a validation.
///
/// So an element may be used for as long as nobody calls `release`. A command runs once and never does; a
/// watch does between two rounds, of which the later knows no element of the earlier.
package final class LivingTrees: Sendable {
  /// Those of the whole process.
  package static let shared = LivingTrees()

  private let trees = Mutex<[SyntaxTree]>([])

  func hold(_ tree: SyntaxTree) {
    trees.withLock { $0.append(tree) }
  }

  /// Gives up every tree that nobody else holds. No element of such a tree may be used any more.
  package func release() {
    // What is given up is taken apart outside of the lock.
    _ = trees.withLock { trees in
      let former = trees
      trees = []
      return former
    }
  }
}

/// A tree that `LivingTrees` holds.
typealias TreeReference = UncountedReference<SyntaxTree>
