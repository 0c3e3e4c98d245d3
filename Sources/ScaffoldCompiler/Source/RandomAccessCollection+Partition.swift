extension RandomAccessCollection where Index == Int {
  /// The first place that does not come before something, or the end.
  ///
  /// - Parameter isBefore: true for none behind one for which it is false.
  @inline(__always)
  func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
