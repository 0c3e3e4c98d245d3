/// Whether OpenID clients are still good on the day of the run.
package enum ClientExpiryCheck: Check {
  /// How early people are told.
  private static let notice = 30

  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard let today = context.today else { return [] }
    return context.index.elements(.openIdClient).compactMap { client in
      guard let written = client[expirationDate], let day = CalendarDay(dateTime: written) else {
        return nil
      }
      let place = context.blame(expirationDate, of: client)
      let left = day.number - today.number
      if left < 0 { return .expiredClient(client, day, at: place) }
      return left <= notice ? .expiringClient(client, day, days: left, at: place) : nil
    }
  }

  private static let expirationDate = Name("ExpirationDate")
}

extension Diagnostic {
  fileprivate static func expiredClient(
    _ client: Element, _ day: CalendarDay, at place: Blame
  ) -> Diagnostic {
    Diagnostic(
      .expiredClient, at: place, "the client \(client.title) expired on \(day.text)",
      help: ["make a new secret and give it a later ExpirationDate"])
  }

  fileprivate static func expiringClient(
    _ client: Element, _ day: CalendarDay, days: Int, at place: Blame
  ) -> Diagnostic {
    let when = days == 0 ? "today" : "in \(days) day\(days == 1 ? "" : "s"), on \(day.text)"
    return Diagnostic(
      .expiringClient, at: place, "the client \(client.title) expires \(when)",
      help: ["make a new secret and give it a later ExpirationDate"])
  }
}
