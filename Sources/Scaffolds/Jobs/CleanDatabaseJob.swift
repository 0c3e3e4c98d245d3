package import ScaffoldCompiler

/// The job that removes what the database no longer needs.
///
/// Documented on the vendor's page of the same name, where everything is constant: the task's
/// element is written `CleanDataBase`, and the job has no second display name.
package enum CleanDatabaseJob: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "CleanDatabaseJob", stratum: .jobs,
    summary: "Generates the job that cleans the database",
    example: "<CleanDatabaseJob/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    let origin = call.origin
    var task = GeneratedElement("CleanDataBase", from: origin)
    task.set("Identifier", "CleanDatabase_CleanDataBase", from: origin)
    for name in context.index.fact(Languages.self).displayNames {
      task.set(name.attribute, TaskLabel.cleanDatabase.text(name.language), from: origin)
    }
    task.set("Level", "0", from: origin)
    var job = GeneratedElement("Job", from: origin)
    job.set("Identifier", "CleanDatabase", from: origin)
    job.set("DisplayName_L1", TaskLabel.cleanDatabase.english, from: origin)
    job.children = [task]
    return [job]
  }
}
