import ScaffoldCompiler

/// The constant parts of the module, in the order of the documentation, as the options leave them.
struct ModuleParts {
  let options: ModuleOptions

  init(_ options: ModuleOptions) {
    self.options = options
  }

  var model: [ModuleElement] {
    (PeopleTypes.all + PlaceTypes.all).sorted { $0.identifier.precedes($1.identifier) }
      + ModuleProfiles.visibility + ModuleAssociations.all + ModuleExpressions.all
      + ModuleSources.dimensions + (options.reviewsInternals ? ModuleSources.resources : [])
      + ModuleSources.recordSections + ModuleSources.mappings
  }

  var screens: [ModuleElement] {
    ModuleTables.tiles + ModuleTables.tables + ModuleMenus.all + ModuleDisplays.all
      + ViewForms.all + RecordForms.all + RequestForms.all + HelpdeskForms.all
      + ModuleTables.searchBars
  }

  var profiles: [ModuleElement] {
    ModuleProfiles.groups
      + ModuleProfiles.components.filter {
        options.reviewsInternals || $0.identifier != ModuleCalls.reviewOfInternals
      }
  }

  var workflows: [ModuleElement] {
    let parts =
      homonyms + ModuleWorkflows.all + ModuleAspects(options).all + ModuleNotifications.all
      + ModuleReports.all
    return options.reviewsInternals ? parts : parts.compactMap(withoutReview)
  }

  private static let reviewActivities = ["PersistDraft", "Review"]

  /// An element without the activities that review new employees, and what happens at them.
  private func withoutReview(_ element: ModuleElement) -> ModuleElement? {
    if element.name == "AddChangeAspect", element.identifier.hasSuffix("Draft") { return nil }
    var element = element
    let workflow = "Directory_User_NewInternal"
    let identifier = element.identifier
    element.children.removeAll { child in
      Self.reviewActivities.contains { activity in
        identifier == workflow && child.identifier == activity
          || child["Activity"] == "\(workflow):\(activity)"
      }
    }
    return element
  }

  /// The filters of the phonetic comparison are not documented; they follow the others.
  private var homonyms: [ModuleElement] {
    var link = ModuleWorkflows.homonyms[0]
    link.children.removeAll {
      !options.comparesInverted && $0["ComparisonProperty1"] != nil
        || !options.comparesBirthName && $0["ComparisonProperty2"] == "BirthName"
    }
    if options.comparesPhonetically {
      link.children += ModuleWorkflows.phoneticFilters.filter {
        options.comparesInverted || $0["ComparisonProperty1"] == nil
      }
    }
    return [link]
  }
}
