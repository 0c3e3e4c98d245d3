/// The order of texts, whatever the locale.
package enum TextOrder {
  /// Items in the order of a text of each.
  ///
  /// Sorting moves numbers, not texts, and most texts differ in their first 16 bytes.
  package static func sorted<Item>(_ items: [Item], by text: (Item) -> String) -> [Item] {
    let keys = items.enumerated().map { place, item in
      (beginning: ByteHash.beginning(text(item).utf8.span), place: place)
    }
    return keys.sorted { left, right in
      left.beginning == right.beginning
        ? text(items[left.place]).precedes(text(items[right.place]))
        : left.beginning < right.beginning
    }.map { items[$0.place] }
  }
}

extension String {
  /// By Unicode code point; the bytes of UTF-8 sort the same way.
  package func precedes(_ other: String) -> Bool {
    ByteHash.precedes(utf8.span, other.utf8.span)
  }
}
