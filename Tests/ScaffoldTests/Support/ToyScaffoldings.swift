import ScaffoldCompiler

/// Scaffoldings that mean nothing, so that the engine is tested without the dialect's own.
enum Toys {
  static let all: [any Scaffolding.Type] = [
    ToyComposite.self, ToyCounter.self, ToyLate.self, ToyLateTwin.self, ToyLeaf.self, ToyLoop.self,
    ToyMystery.self, ToyTower.self, ToyTwin.self,
  ]

  static let name = ParameterSignature("Name", required: true, summary: "What it is called")
}

/// Makes one `Leaf`; refuses the name `bad`.
enum ToyLeaf: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyLeaf", stratum: .structure, summary: "Makes a leaf", attributes: [Toys.name], example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let name = call[Name("Name")] else { return nil }
    if name.value == "bad" {
      context.diagnose(
        Diagnostic(.parameterType, at: context.location(call.element), "no leaf is called 'bad'"))
      return nil
    }
    var leaf = GeneratedElement("Leaf", from: call.origin)
    leaf.set("Identifier", name)
    return [leaf]
  }
}

/// Makes two calls of `ToyLeaf` around an element of its own.
enum ToyComposite: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyComposite", stratum: .composition, summary: "Makes leaves", attributes: [Toys.name],
    example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let name = call[Name("Name")] else { return nil }
    let leaf = { (value: String) in
      var leaf = GeneratedElement("ToyLeaf", from: call.origin)
      leaf.set("Name", value, from: name.origin)
      return leaf
    }
    return [leaf("\(name.value)1"), GeneratedElement("Twig", from: call.origin), leaf(name.value)]
  }
}

/// Says how many leaves there are once everything of earlier strata is expanded.
enum ToyCounter: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyCounter", stratum: .jobs, summary: "Counts leaves", example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    var sum = GeneratedElement("Sum", from: call.origin)
    sum.set("Leaves", "\(context.index.count(Name("Leaf")))", from: call.origin)
    return [sum]
  }
}

/// Makes itself.
enum ToyLoop: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyLoop", stratum: .structure, summary: "Makes itself", example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    [GeneratedElement("ToyLoop", from: call.origin)]
  }
}

/// Makes another of itself, one higher, and never ends.
enum ToyTower: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyTower", stratum: .structure, summary: "Makes a higher one", attributes: [Toys.name],
    example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    var next = GeneratedElement("ToyTower", from: call.origin)
    next.set("Name", (call[Name("Name")]?.value ?? "") + "+", from: call.origin)
    return [next]
  }
}

/// Makes a leaf of its own and one that all twins make.
enum ToyTwin: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyTwin", stratum: .structure, summary: "Makes two leaves", attributes: [Toys.name],
    example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    [call[Name("Name")]?.value ?? "", "shared"].map {
      var leaf = GeneratedElement("Leaf", from: call.origin)
      leaf.set("Identifier", $0, from: call.origin)
      return leaf
    }
  }
}

/// The same, later.
enum ToyLateTwin: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyLateTwin", stratum: .jobs, summary: "Makes two leaves", attributes: [Toys.name],
    example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    ToyTwin.expand(call, in: context)
  }
}

/// Nobody knows what it makes.
enum ToyMystery: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyMystery", stratum: .access, summary: "Makes nobody knows what", attributes: [Toys.name],
    documentation: .none, example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    nil
  }
}

/// Makes a connector.
enum ToyConnector: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyConnector", stratum: .structure, summary: "Makes a connector", attributes: [Toys.name],
    example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    var connector = GeneratedElement("Connector", from: call.origin)
    connector.set("Identifier", call[Name("Name")])
    return [connector]
  }
}

/// Names a connector before there is one.
enum ToyNaming: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyNaming", stratum: .composition, summary: "Names a connector",
    attributes: [
      ParameterSignature("Connector", required: true, references: .connector, summary: "Its name")
    ], example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    []
  }
}

/// Makes a leaf when the leaves have had their turn.
enum ToyLate: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "ToyLate", stratum: .jobs, summary: "Makes a leaf too late", example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    var leaf = GeneratedElement("ToyLeaf", from: call.origin)
    leaf.set("Name", "late", from: call.origin)
    return [leaf]
  }
}
