/// A small configuration on disk, for runs of the program.
struct SampleConfiguration {
  let folder: TemporaryFolder

  static let connector = TestExpansion.file(
    "  <Connector Identifier=\"A\" DisplayName_L1=\"A\" Agent=\"Local\" />")
  static let jobs = TestExpansion.file("  <!-- jobs -->\n  <CleanDatabaseJob />")
  static let cleanDatabase = TestExpansion.file(
    """
      <!-- jobs -->
      <Job Identifier="CleanDatabase" DisplayName_L1="Clean Database">
        <CleanDataBase Identifier="CleanDatabase_CleanDataBase" DisplayName_L1="Clean Database" DisplayName_L2="Nettoyage de la base de données" Level="0" />
      </Job>
    """)
  /// A call with a note, a warning, an error.
  static let noted = TestExpansion.file("  <BootstrapModule />")
  static let warned = TestExpansion.file("  <Job Identifier=\"X\" ConsolidationMode=\"Merge\" />")
  static let wrong = TestExpansion.file("  <CreateConnectorsJobs Agent=\"Local\" />")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Conf/A/A Connector.xml", Self.connector)
    try folder.write("Conf/Jobs.xml", Self.jobs)
  }

  func run(_ arguments: String...) throws -> Program {
    try ScaffoldBinary.run(arguments, in: folder.url)
  }
}
