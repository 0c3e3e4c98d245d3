extension Range<Int> {
  /// The first place that does not come before something, or the end.
  ///
  /// - Parameter isBefore: true for no place behind one for which it is false.
  @inline(__always)
  func partitionPoint(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
