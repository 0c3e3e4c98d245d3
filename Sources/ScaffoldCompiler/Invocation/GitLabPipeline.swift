/// A pipeline for GitLab, and the command that schedules it.
package enum GitLabPipeline {
  package static func text(
    _ invocation: JobInvocation, _ schedule: InvocationSchedule
  ) throws(EnvironmentError) -> String {
    let second = try schedule.onlySecond("GitLab")
    guard let zone = schedule.zoneName else {
      throw EnvironmentError(
        "the schedule goes by the server's clock; say '--zone' which zone that is")
    }
    let slug = invocation.slug
    let command = [
      "glab", "schedule", "create", "--ref", "main", "--description", slug, "--cron",
      schedule.fields.crontab, "--cronTimeZone", zone, "--variable", "IDENTITYMANAGER_JOB:\(slug)",
    ].map(Quoting.shell).joined(separator: " ")
    let script = schedule.guarded(invocation.shell, second: second)
    return """
      # \(Quoting.comment(invocation.job)): \(schedule.words)
      # The secret is a masked variable of the project: \(invocation.secretVariable)
      # The schedule is made once, with:
      #   \(command)
      \(Quoting.yaml("run \(slug)")):
        rules:
          - if: $CI_PIPELINE_SOURCE == "schedule" && $IDENTITYMANAGER_JOB == "\(slug)"
        script:
          - |
      \(Quoting.yamlBlock(script, depth: 6))
      """
  }
}
