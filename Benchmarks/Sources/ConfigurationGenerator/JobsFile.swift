/// `<X> Jobs.xml`: one job of each kind, as scaffoldings.
enum JobsFile {
  static func text(_ plan: ConnectorPlan) -> String {
    XMLText.file { xml in
      xml.blankLine()
      xml.comment("By day what changed, by night everything.")
      append("Incremental", "delta", "delta", "\(plan.minute) 6-20 * * 1-5", plan, to: &xml)
      xml.blankLine()
      append(
        "Complete", "complete", "complète", "\(plan.minute) \(plan.hour) * * *", plan, to: &xml)
      xml.blankLine()
    }
  }

  private static func append(
    _ kind: String, _ english: String, _ french: String, _ schedule: String,
    _ plan: ConnectorPlan, to xml: inout XMLText
  ) {
    xml.element(
      "CreateConnectorSynchro\(kind)",
      [
        "Connector": plan.name,
        "DisplayName_L1": "\(plan.name) - Synchronization (\(english))",
        "DisplayName_L2": "\(plan.name) - Synchronisation (\(french))",
      ]
    ) { xml in
      xml.element("OpenIdIdentifier", ["Identifier": "Job"])
      xml.element("CronTabExpression", ["CronTab": schedule, "CronTimeZone": "ServerTime"])
    }
  }
}
