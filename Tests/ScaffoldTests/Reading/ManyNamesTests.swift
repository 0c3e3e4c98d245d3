import Foundation
import Testing

/// A million different names are more than an attribute has room to number; those that come later
/// mean what they always mean.
@Suite struct ManyNamesTests {
  private static let configuration = """
    <ConfigurationFile xmlns="urn:schemas-usercube-com:configuration">
      <Agent Identifier="Local" DisplayName_L1="Local" URI="https://agent.example.test" />
      <OpenIdClient Identifier="Job" HashedSecret="k5YQ0Zt8" DisplayName_L1="Job" Profile="P" />
      <Profile Identifier="P" DisplayName_L1="P" />
      <Connector Identifier="AD" DisplayName_L1="AD" Agent="Local" IsDeactivated="false" />
      <EntityType Identifier="AD_Entry" DisplayName_L1="AD entry" />
      <EntityTypeMapping Identifier="AD_Entry" Connector="AD" ConnectionTable="AD_entries" />
      <Connection Identifier="AD" Connector="AD" DisplayName_L1="AD" Package="Usercube.AD@0000001" />
      <CreateConnectorSynchroIncremental Connector="AD" DisplayName_L1='Synchronization &gt; "AD"'>
        <OpenIdIdentifier Identifier="Job" />
      </CreateConnectorSynchroIncremental>
    </ConfigurationFile>

    """

  private func expansion(besides other: String? = nil) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("Conf/Z.xml", Self.configuration)
    if let other { try folder.write("Conf/A.xml", other) }
    let run = try ScaffoldBinary.run(["expand", "-q", "-o", "out", "--jobs", "1"], in: folder.url)
    #expect(run.status == 0, "\(run.error)")
    return try #require(folder.text("out/Z.xml"))
  }

  @Test func namesBehindTheFirstMillionKeepTheirMeaning() throws {
    var names = "<ConfigurationFile xmlns=\"urn:schemas-usercube-com:configuration\">\n"
    for element in 0..<55_000 {
      names += "<Names"
      for name in 0..<20 { names += " n\(element)_\(name)=\"\"" }
      names += "/>\n"
    }
    names += "</ConfigurationFile>\n"
    let alone = try expansion()
    #expect(alone.contains("<Job "))
    #expect(try expansion(besides: names) == alone)
  }
}
