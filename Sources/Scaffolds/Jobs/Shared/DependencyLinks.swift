import ScaffoldCompiler

/// `LinkDependTask`: dependencies beside the generated ones.
extension JobDraft {
  /// What each argument adds, by the place of the child.
  func linkedParents(in context: ExpansionContext) -> [Int: [Sourced]] {
    let anchors = TaskAnchors(job: self)
    var links: [Int: [Sourced]] = [:]
    for argument in header.call.arguments(.linkDependTask) {
      guard let task = argument[.task], let parent = argument[.dependOn],
        !isMissingStep(task.value, in: context), !isMissingStep(parent.value, in: context),
        let childPlace = anchors.place(
          of: task, occurence: argument.count(.childOccurence), for: argument, in: context),
        let parentPlace = anchors.place(
          of: parent, occurence: argument.count(.parentOccurence), for: argument, in: context)
      else { continue }
      let (child, before) = (entries[childPlace], entries[parentPlace])
      if case .step = child {
        context.diagnose(
          .stepCannotDepend(identifier(of: child), at: context.place(of: task, else: header.call)))
        continue
      }
      guard before.level < child.level else {
        context.diagnose(
          .parentNotEarlier(
            identifier(of: before), before.level, child: identifier(of: child), child.level,
            at: context.place(of: parent, else: header.call)))
        continue
      }
      links[childPlace, default: []].append(
        Sourced(identifier(of: before), from: parent.origin))
    }
    return links
  }
}
