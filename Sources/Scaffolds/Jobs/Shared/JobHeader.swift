import ScaffoldCompiler

/// What a whole job and all its tasks have in common.
struct JobHeader {
  let call: ScaffoldingCall
  let identifier: Sourced
  let displayNames: [(language: Int, text: Sourced)]
  /// Nothing for a job whose tasks all run on the server.
  let agent: Sourced?

  /// - Parameters:
  ///   - defaultIdentifier: what the job is called without `JobIdentifier`.
  ///   - name: whom the job is about, in a language.
  ///   - ending: what follows that name in the default display name.
  init(
    _ call: ScaffoldingCall, defaultIdentifier: String, agent: Sourced,
    name: (Int) -> Sourced, ending: Translated, in context: ExpansionContext
  ) {
    self.init(
      call, defaultIdentifier: defaultIdentifier, agent: agent,
      defaultNames: {
        context.index.fact(Languages.self).numbered.map { number, language in
          let name = name(number)
          return (
            number, Sourced(String(name.value, " - ", ending.text(language)), from: name.origin)
          )
        }
      })
    reportWhatHasNoEffect(in: context)
  }

  /// - Parameter displayName: what the job is called on screen without a display name of its own.
  init(
    _ call: ScaffoldingCall, defaultIdentifier: String, displayName: Translated,
    in context: ExpansionContext
  ) {
    self.init(
      call, defaultIdentifier: defaultIdentifier, agent: nil,
      defaultNames: {
        context.index.fact(Languages.self).numbered.map { number, language in
          (number, Sourced(displayName.text(language), from: call.origin))
        }
      })
  }

  private init(
    _ call: ScaffoldingCall, defaultIdentifier: String, agent: Sourced?,
    defaultNames: () -> [(language: Int, text: Sourced)]
  ) {
    self.call = call
    self.agent = agent
    // An empty one would name nothing, so it counts as none.
    let given = call[.jobIdentifier].flatMap { $0.value.isEmpty ? nil : $0 }
    identifier = given ?? Sourced(defaultIdentifier, from: call.origin)
    let written = call.displayNames
    displayNames = written.isEmpty ? defaultNames() : written
  }

  private func reportWhatHasNoEffect(in context: ExpansionContext) {
    if call.isTrue(.oldAlgorithm), let written = call[.oldAlgorithm] {
      context.diagnose(.oldAlgorithm(at: context.place(of: written, else: call)))
    }
    for name in Self.withoutEffect {
      for argument in call.arguments(name) {
        context.diagnose(.noEffect(name.text, at: context.location(argument.element)))
      }
    }
  }

  private static let withoutEffect = [
    Name("FulfillInternalWorkflowsPath"), Name("FormatPropertiesInResource"),
  ]

  /// How a job names what it does to the data, in the default display name.
  static let delta = Translated("Synchronization (delta)", "Synchronisation (delta)")
  static let complete = Translated("Synchronization (complete)", "Synchronisation (complète)")
  static let initialization = Translated("Initialization", "Initialisation")
}

extension ExpansionContext {
  /// Where a value stands, or the call.
  func place(of value: Sourced, else call: ScaffoldingCall) -> SourceLocation {
    location(value.origin) ?? location(call.element)
  }
}
