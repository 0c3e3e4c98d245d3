/// What happens in the workflows: values that are set, made or required.
///
/// The code is ours; the documentation describes the vendor's.
struct ModuleAspects {
  let options: ModuleOptions

  init(_ options: ModuleOptions) {
    self.options = options
  }

  var all: [ModuleElement] {
    [
      change("IsDraft", "IsDraft", "true", at: "Directory_User_NewInternal:PersistDraft"),
      change("IsNotDraft", "IsDraft", "false", at: "Directory_User_NewInternal:Persist"),
      suspension("Reactivate", "false"), suspension("Suspend", "true"),
      email, login, userIdentifier,
      required("ContractEndDate", "The contract end date is required", isForInternals: false),
      required("ContractStartDate", "The contract start date is required"),
      required("FirstName", "The first name is required"),
      required("LastName", "The last name is required"),
      required("UserType", "The user type is required"),
      identifier,
    ]
  }

  private static let variables = "Workflow_Directory_User:Directory_User"

  // MARK: Values that are set

  private func change(
    _ identifier: String, _ property: String, _ value: String, at activity: String
  ) -> ModuleElement {
    let state = activity.hasSuffix("Draft") ? "PersistOnlyResources-Invoked" : "Persist-Invoked"
    return .named(
      "AddChangeAspect", "Directory_UserRecord_AddChange_\(identifier)",
      with: [
        "Binding": "\(Self.variables).\(property)", "ExpressionBinding": Self.variables,
        "Expression": "C#:user:return \(value);",
      ], children: [pointCut(activity, state)])
  }

  private func suspension(_ workflow: String, _ value: String) -> ModuleElement {
    .named(
      "AddChangeAspect", "Directory_UserRecord_\(workflow)_Leave",
      with: [
        "Binding": "\(Self.variables).Records.Suspended", "ExpressionBinding": Self.variables,
        "Expression": "C#:user:return \(value);",
      ], children: [pointCut("Directory_User_\(workflow):Persist", "Persist-Invoked")])
  }

  private var identifier: ModuleElement {
    .named(
      "AddChangeAspect", "Directory_User_AddChange_Identifier",
      with: [
        "Binding": "\(Self.variables).Identifier", "ExpressionBinding": Self.variables,
        "Priority": "89",
        "Expression": "C#:user:return user.Records.FirstOrDefault()?.UserIdentifier;",
      ],
      children: ["NewExternal", "NewInternal"].map {
        pointCut(
          "Directory_User_\($0):Request", "ActionWithRefine-Executed", isAfter: true)
      })
  }

  // MARK: Values that are unique

  private var email: ModuleElement {
    let name = """
      var name = string.Join(\(literal(options.email.separator)), \
      new[] { record.FirstName, record.LastName }.Where(part => !string.IsNullOrEmpty(part))\
      .Select(part => part.Simplify().ToLowerInvariant())); if (iteration > 0) name += iteration;
      """
    return unique(
      "Email", priority: "80", history: "EmailAliases",
      "\(name) return name + record.UserType?.EmailSuffix + \"@\" + "
        + "(record.Subsidiary?.EmailDomain ?? \(literal(options.email.domain)));",
      checked: "\(name) return name;",
      reserved: ("Directory_ReservedEmail", "C#:reserved:return reserved.Value.Split('@')[0];"),
      """
      C#:record:var name = record.Email?.Split('@')[0]; var suffix = record.UserType?.EmailSuffix; \
      return name != null && !string.IsNullOrEmpty(suffix) && name.EndsWith(suffix) \
      ? name.Substring(0, name.Length - suffix.Length) : name;
      """)
  }

  private var login: ModuleElement {
    var code = "var login = \(literal(options.login.prefix)) + record.Email?.Split('@')[0];"
    if options.login.prefix.isEmpty { code = "var login = record.Email?.Split('@')[0];" }
    if let most = options.login.maxLength {
      code += " if (login?.Length > \(most)) login = login.Substring(0, \(most));"
    }
    code += " return login;"
    return unique(
      "Login", priority: "70", code, checked: code,
      reserved: ("Directory_ReservedLogin", "C#:reserved:return reserved.Value;"),
      "C#:record:return record.Login;")
  }

  private var userIdentifier: ModuleElement {
    let generation = options.uniqueIdentifier
    // The same record and try give the same number, so that what is checked is what is written.
    let number = """
      var type = record.UserType; \
      var number = new Random(HashCode.Combine(record.Id, iteration)).Next(\
      type?.UniqueIdentifierRangeStart ?? \(generation.min), \
      (type?.UniqueIdentifierRangeEnd ?? \(generation.max)) + 1)\
      .ToString("D\(String(generation.max).count)");
      """
    let prefix =
      generation.prefix.isEmpty
      ? "type?.UniqueIdentifierPrefix"
      : "(type?.UniqueIdentifierPrefix ?? \(literal(generation.prefix)))"
    return unique(
      "UserIdentifier", priority: "90",
      "\(number) return \(prefix) + number + type?.UniqueIdentifierSuffix;",
      checked: "\(number) return number;",
      reserved: ("Directory_ReservedIdentifier", "C#:reserved:return reserved.Value;"),
      """
      C#:record:var number = record.UserIdentifier; var type = record.UserType; \
      var start = type?.UniqueIdentifierPrefix?.Length ?? 0; \
      var end = type?.UniqueIdentifierSuffix?.Length ?? 0; \
      return number != null && number.Length > start + end \
      ? number.Substring(start, number.Length - start - end) : number;
      """)
  }

  private func unique(
    _ property: String, priority: String, history: String? = nil, _ code: String,
    checked: String, reserved: (type: String, code: String), _ existing: String
  ) -> ModuleElement {
    let records = "\(Self.variables).Records"
    var aspect = ModuleElement.named(
      "BuildUniqueValueAspect", "Directory_UserRecord_UniqueValue_\(property)",
      with: ["Binding": "\(records).\(property)", "ExpressionBinding": records])
    if let history { aspect.attributes.append(("HistorizeBinding", "\(records).\(history)")) }
    aspect.attributes += [
      ("Priority", priority), ("Expression", "C#:record:\(code)"), ("IterationsCount", "10"),
    ]
    aspect.children = [reserved, ("Directory_UserRecord", existing)].map { type, target in
      ModuleElement(
        "UnicityCheck",
        [
          "SourceBinding": records, "SourceExpression": "C#:record:\(checked)",
          "TargetEntityType": type, "TargetExpression": target,
        ])
    }
    aspect.children += [
      "ManageContracts:Request", "ManagePositions:Request", "NewExternal:Request",
      "NewInternal:Request", "NewInternal:Review", "UpdatePersonalData:Request",
    ].map { pointCut("Directory_User_\($0)", state(after: $0), isAfter: true) }
    return aspect
  }

  // MARK: Values that are required

  private func required(
    _ property: String, _ message: String, isForInternals: Bool = true
  ) -> ModuleElement {
    let activities =
      ["NewExternal:Request"]
      + (isForInternals ? ["NewInternal:Request", "NewInternal:Review"] : [])
    return .named(
      "AssertValueRequiredAspect", "Directory_UserRecord_ValueRequired_\(property)",
      with: ["Binding": "\(Self.variables).Records.\(property)", "Message_L1": message],
      children: activities.map { pointCut("Directory_User_\($0)", state(after: $0)) })
  }

  // MARK: Parts

  private func state(after activity: String) -> String {
    activity.hasSuffix(":Review") ? "ReviewWithFeedback-Approved" : "ActionWithRefine-Executed"
  }

  private func pointCut(
    _ activity: String, _ state: String, isAfter: Bool = false
  ) -> ModuleElement {
    var cut = ModuleElement("PointCut", ["Activity": activity, "ActivityState": state])
    if isAfter { cut.attributes.append(("Mode", "After")) }
    return cut
  }

  /// A text as a C# literal.
  private func literal(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      if letter == "\"" || letter == "\\" { escaped.append("\\") }
      escaped.append(letter)
    }
    return "\"\(escaped)\""
  }
}
