/// Every kind of finding, by id. A new one gets the next free number of its area, a factory next to
/// what emits it, and a fixture under `Fixtures/Rules` that provokes it.
extension DiagnosticRule {
  // MARK: 1 Syntax

  package static let malformedXML = DiagnosticRule(
    "SC1001", "malformed-xml", .error,
    summary: "The file is not well-formed XML",
    explanation: """
      The deployment refuses a file that is not well-formed. The file is left out of every other \
      check; all other files are still checked.
      """,
    example: """
      <Connector Identifier="AD">
      </Conector>
      """)

  package static let doctype = DiagnosticRule(
    "SC1002", "doctype", .error,
    summary: "The file has a document type declaration",
    explanation: """
      A configuration needs none, and a document type declaration can make a reader open other \
      files or grow without bound. It is never read.
      """,
    example: """
      <!DOCTYPE ConfigurationFile>
      """)

  package static let encoding = DiagnosticRule(
    "SC1003", "encoding", .error,
    summary: "The file's encoding is not read, or not the one it declares",
    explanation: """
      UTF-8 (with and without byte order mark), UTF-16, ISO-8859-1 and Windows-1252 are read, the \
      last two by their XML declaration.
      """,
    example: """
      <?xml version="1.0" encoding="koi8-r"?>
      """)

  package static let wrongRoot = DiagnosticRule(
    "SC1004", "wrong-root", .error,
    summary: "The root element is not 'ConfigurationFile'",
    explanation: """
      Every XML file below the configuration's folder is deployed, and each has the root element \
      'ConfigurationFile'.
      """,
    example: """
      <Configuration xmlns="urn:schemas-usercube-com:configuration"/>
      """)

  package static let wrongNamespace = DiagnosticRule(
    "SC1005", "wrong-namespace", .error,
    summary: "An element is not in the configuration's namespace",
    explanation: """
      All elements are in the namespace 'urn:schemas-usercube-com:configuration'; the deployment \
      does not see others.
      """,
    example: """
      <ConfigurationFile/>
      """)

  package static let generatorInput = DiagnosticRule(
    "SC1006", "generator-input", .error,
    summary: "The file is input of the vendor's configuration generator",
    explanation: """
      A file with the root 'Connector' and children 'File' and 'PrimaryKey' describes CSV files to \
      the vendor's Generate-Configuration. It must not lie in the folder that is deployed.
      """,
    example: """
      <Connector Name="HR"><File Path="people.csv"/></Connector>
      """)

  package static let fileTooLarge = DiagnosticRule(
    "SC1007", "file-too-large", .error,
    summary: "The file is larger than the tool reads",
    explanation: "Files up to one gibibyte are read.",
    example: "")
  package static let notRead = DiagnosticRule(
    "SC1008", "not-read", .warning,
    summary: "A file of the right name is not read",
    explanation: """
      Only regular files below the configuration's folder are read. A symbolic link that leads out \
      of it or nowhere, a pipe or a device is left out.
      """,
    example: "")

  // MARK: 4 References

  package static let unknownReference = DiagnosticRule(
    "SC4001", "unknown-reference", .error,
    summary: "A value names something that is not declared",
    explanation: """
      The product matches references exactly, upper and lower case included. If the definition \
      lives only in the product's database, name its kind with --allow-external or in the \
      settings file.
      """,
    example: """
      <CreateConnectorSynchroIncremental Connector="Entra"/>
      """)

  // MARK: 5 Jobs

  package static let unknownPackage = DiagnosticRule(
    "SC5001", "unknown-package", .warning,
    summary: "A connection's package is not known",
    explanation: """
      Whether the connection exports decides which tasks a job has. An unknown package is \
      taken for one that exports.
      """,
    example: """
      <Connection Identifier="ADExport" Connector="AD" Package="Usercube.ActiveDir@0000001"/>
      """)

  package static let deactivatedConnector = DiagnosticRule(
    "SC5002", "deactivated-connector", .warning,
    summary: "A job is made for a deactivated connector",
    explanation: """
      Agent and initialization jobs leave such a connector out; a job of its own would run all \
      the same.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="Archive"/>
      """)

  package static let noEntityTypes = DiagnosticRule(
    "SC5003", "no-entity-types", .warning,
    summary: "A job is made for a connector without entity types",
    explanation: """
      Tasks that would work on no entity type are left out.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="Tickets"/>
      """)

  package static let agentNeeded = DiagnosticRule(
    "SC5004", "agent-needed", .error,
    summary: "It is not clear which agent runs a job",
    explanation: """
      With several agents every connector, and every agent-wide scaffolding, must name its \
      own.
      """,
    example: """
      <CreateAgentSynchroComplete/>
      """)

  package static let onlyClientChosen = DiagnosticRule(
    "SC5005", "only-client-chosen", .note,
    summary: "The only declared OpenID client is used",
    explanation: """
      Agent-side tasks authenticate with an OpenID client. The scaffolding names none, so the \
      only one that is declared is taken.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD"/>
      """)

  package static let noClientDeclared = DiagnosticRule(
    "SC5006", "no-client-declared", .warning,
    summary: "No OpenID client is declared",
    explanation: """
      Agent-side tasks authenticate with an OpenID client. The usual one, Job, is taken, and \
      must exist in the database.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD"/>
      """)

  package static let clientNeeded = DiagnosticRule(
    "SC5007", "client-needed", .error,
    summary: "It is not clear which OpenID client a job uses",
    explanation: """
      Several are declared, none is called Job, and the scaffolding names none.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD"/>
      """)

  package static let oldAlgorithm = DiagnosticRule(
    "SC5008", "old-algorithm", .warning,
    summary: "The old algorithm is asked for",
    explanation: """
      The product no longer has it. Remove the attribute.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD" OldAlgorithm="true"/>
      """)

  package static let noEffect = DiagnosticRule(
    "SC5009", "no-effect", .note,
    summary: "An argument has no documented effect",
    explanation: """
      The product accepts it, but its documentation shows no difference in the generated XML.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <FormatPropertiesInResource/>
      </CreateConnectorSynchroComplete>
      """)

  package static let copyOccurence = DiagnosticRule(
    "SC5010", "copy-occurence", .warning,
    summary: "CopyOccurence is written",
    explanation: """
      The attribute is obsolete and has no effect. Remove it.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="true" CopyOccurence="1"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let placeOfStep = DiagnosticRule(
    "SC5011", "place-of-step", .error,
    summary: "AddTask does not say on which side the step goes",
    explanation: """
      Exactly one of Before and After must be true.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <AddTask Task="Clean" TaskToCompareWith="Fulfill"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let stepWithoutJob = DiagnosticRule(
    "SC5012", "step-without-job", .error,
    summary: "AddTask has no job to insert the step into",
    explanation: """
      DoNotCreateJob puts the tasks at top level; a step stands only in a job.
      """,
    example: """
      <CreateAgentSynchroComplete>
        <DoNotCreateJob/>
        <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="true"/>
      </CreateAgentSynchroComplete>
      """)

  package static let unknownAnchor = DiagnosticRule(
    "SC5013", "unknown-anchor", .error,
    summary: "An argument names a task that the job does not have",
    explanation: """
      A task is named by its Identifier, by its Identifier without the job's, by that without \
      its kind, or by its kind for every task of it.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <LinkDependTask Task="Fulfil" DependOn="Export"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let occurenceOutOfRange = DiagnosticRule(
    "SC5014", "occurence-out-of-range", .error,
    summary: "An occurrence is counted that does not exist",
    explanation: """
      The anchor names fewer tasks than the number asks for.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="true" Occurence="3"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let stepCannotDepend = DiagnosticRule(
    "SC5015", "step-cannot-depend", .error,
    summary: "LinkDependTask names a step as the task that waits",
    explanation: """
      A step only points to a task; dependencies belong to tasks.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="true"/>
        <LinkDependTask Task="Clean" DependOn="Fulfill"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let parentNotEarlier = DiagnosticRule(
    "SC5016", "parent-not-earlier", .error,
    summary: "A task is made to wait for one that does not run earlier",
    explanation: """
      Dependencies lead from a level to an earlier one.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <LinkDependTask Task="Export" DependOn="Fulfill"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let principalConnectorNeeded = DiagnosticRule(
    "SC5017", "principal-connector-needed", .error,
    summary: "It is not clear which connector holds the principal data",
    explanation: """
      An initialization job provisions the principal data: the connector Directory, or the one \
      that PrincipalDataConnector names.
      """,
    example: """
      <CreateInitializationJob/>
      """)

  // MARK: 6 Scaffoldings and consolidation

  package static let unknownParameter = DiagnosticRule(
    "SC6001", "unknown-parameter", .error,
    summary: "A scaffolding or argument has no such attribute",
    explanation: """
      The product refuses attributes that it does not know. `scaffold list scaffoldings NAME` \
      shows those there are.
      """,
    example: """
      <CreateConnectorSynchroIncremental Connector="AD" Agent="Local"/>
      """)

  package static let missingParameter = DiagnosticRule(
    "SC6002", "missing-parameter", .error,
    summary: "A scaffolding or argument lacks a required attribute",
    explanation: """
      Without it there is nothing to expand. `scaffold list scaffoldings NAME` shows what is \
      required.
      """,
    example: """
      <CreateConnectorSynchroIncremental/>
      """)

  package static let parameterType = DiagnosticRule(
    "SC6003", "parameter-type", .error,
    summary: "A value is not of its attribute's type",
    explanation: """
      Booleans are true, false, 1 or 0; numbers are decimal; enumerations are written by name \
      or number.
      """,
    example: """
      <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="yes"/>
      """)

  package static let booleanCase = DiagnosticRule(
    "SC6004", "boolean-case", .warning,
    summary: "A Boolean is not written in lower case",
    explanation: """
      The product reads it, other readers of the XML may not.
      """,
    example: """
      <AddTask Task="Clean" TaskToCompareWith="Fulfill" After="True"/>
      """)

  package static let unexpectedArgument = DiagnosticRule(
    "SC6005", "unexpected-argument", .error,
    summary: "A scaffolding does not take this argument",
    explanation: """
      Each scaffolding takes its own arguments; one that belongs to another has no effect in \
      the product.
      """,
    example: """
      <CreateConnectorSynchroIncremental Connector="AD">
        <PrincipalDataConnector ConnectorIdentifier="Directory"/>
      </CreateConnectorSynchroIncremental>
      """)

  package static let repeatedArgument = DiagnosticRule(
    "SC6006", "repeated-argument", .error,
    summary: "An argument stands twice where once makes sense",
    explanation: """
      Which of the two would count is not documented; remove one.
      """,
    example: """
      <CreateConnectorSynchroIncremental Connector="AD">
        <OpenIdIdentifier Identifier="Job"/>
        <OpenIdIdentifier Identifier="Admin"/>
      </CreateConnectorSynchroIncremental>
      """)

  package static let leftInPlace = DiagnosticRule(
    "SC6007", "left-in-place", .note,
    summary: "A scaffolding is known but not expanded",
    explanation: """
      It stays in the output as it stands, and the product will expand it. What it generates \
      is not seen by other checks.
      """,
    example: """
      <BootstrapModule/>
      """)

  package static let expansionCycle = DiagnosticRule(
    "SC6008", "expansion-cycle", .error,
    summary: "A scaffolding expands into itself",
    explanation: """
      Scaffoldings may make scaffoldings, but the chain must end.
      """,
    example: """

      """)

  package static let duplicateGenerated = DiagnosticRule(
    "SC6009", "duplicate-generated", .error,
    summary: "Two scaffoldings generate the same identifier",
    explanation: """
      Identifiers are unique in the product. Give one of the two another JobIdentifier.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD" JobIdentifier="Nightly"/>
      <CreateConnectorSynchroIncremental Connector="AD" JobIdentifier="Nightly"/>
      """)

  package static let adjustmentOfNothing = DiagnosticRule(
    "SC6010", "adjustment-of-nothing", .warning,
    summary: "An adjustment finds nothing to adjust",
    explanation: """
      An element with ConsolidationMode changes the generated element of the same name and \
      Identifier; here no scaffolding generates one. A misspelt identifier, or a scaffolding \
      that no longer makes it.
      """,
    example: """
      <Job Identifier="AD_Synchronization_Dleta" ConsolidationMode="Merge" LogLevel="Debug"/>
      """)

  package static let deletionOfNothing = DiagnosticRule(
    "SC6011", "deletion-of-nothing", .warning,
    summary: "A deletion finds nothing to delete",
    explanation: """
      The element carries ConsolidationMode="Delete", but no scaffolding generates what it \
      names.
      """,
    example: """
      <ExportTask Identifier="Job_Fast_Export_Old" ConsolidationMode="Delete"/>
      """)

  package static let identicalReplacement = DiagnosticRule(
    "SC6012", "identical-replacement", .warning,
    summary: "A hand-written element repeats what is generated",
    explanation: """
      It replaces the generated element by the same, and will keep it from following later \
      changes. Remove it.
      """,
    example: """

      """)

  package static let replacementLacks = DiagnosticRule(
    "SC6013", "replacement-lacks", .note,
    summary: "A hand-written element lacks something that is generated today",
    explanation: """
      Without ConsolidationMode the hand-written element replaces the generated one whole, so \
      what it does not repeat is gone.
      """,
    example: """
      <Job Identifier="AD_Synchronization_Delta" DisplayName_L1="AD" Agent="Local"/>
      """)

  package static let consolidationMode = DiagnosticRule(
    "SC6014", "consolidation-mode", .error,
    summary: "ConsolidationMode has a value that does not exist",
    explanation: """
      The product knows Merge, Update and Delete.
      """,
    example: """
      <Job Identifier="AD_Synchronization_Delta" ConsolidationMode="Replace"/>
      """)

  package static let repeatedCall = DiagnosticRule(
    "SC6015", "repeated-call", .note,
    summary: "A scaffolding is called twice with the same attributes",
    explanation: """
      The product keeps one instance of a scaffolding for each set of attributes, so the second \
      call makes nothing. Often a template makes the call already.
      """,
    example: """
      <JobViewAccessControlRules Profile="Operators"/>
      <JobExecutionAccessControlRules Profile="Operators"/>
      """)

  // MARK: 8 Bundle and comparison

  package static let namespaceConflict = DiagnosticRule(
    "SC8001", "namespace-conflict", .error,
    summary: "Two files bind one prefix to different namespaces",
    explanation: """
      One document has one root, and a root can give a prefix one meaning only. A mirrored tree has \
      no such limit.
      """,
    example: "")
}
