/// What keeps a configuration out of a bundle, and a bundle out of a deployment.
extension DiagnosticRule {
  package static let missingFile = DiagnosticRule(
    "SC8002", "missing-file", .error,
    summary: "The configuration names a file that is not there",
    explanation: """
      Templates, style sheets, translations and pictures are named by their path from the \
      configuration's folder. The product looks for them when it needs them, and a mail without \
      its template is not sent. 'scaffold bundle' packs these files and so notices.
      """,
    example: """
      <NotificationAspect Identifier="Welcome" Binding="Workflow_User:User" RazorFile_L1="Templates/Welcome.cshtml"/>
      """)

  package static let refusedFile = DiagnosticRule(
    "SC8003", "refused-file", .error,
    summary: "The configuration names a file that no bundle holds",
    explanation: """
      A bundle holds what lies in the configuration's folder: nothing above it or elsewhere, nothing \
      that a symbolic link leads out to, no hidden files such as those of git, and no \
      appsettings*.json, whose secrets are nobody's business.
      """,
    example: """
      <Language Code="en-US" IndicatorNumber="1" JsonPath="../Translations/en.json"/>
      """)

  package static let unsafePath = DiagnosticRule(
    "SC8004", "unsafe-path", .error,
    summary: "A path must not be unpacked",
    explanation: """
      A path that is absolute, leads out with '..', or has characters or names that Windows refuses \
      puts a file where nobody expects it, or nowhere. 'scaffold bundle' packs none, and 'scaffold \
      verify' refuses them.
      """,
    example: "")

  package static let collidingPaths = DiagnosticRule(
    "SC8005", "colliding-paths", .error,
    summary: "Two paths are one file on Windows",
    explanation: """
      Windows does not tell upper from lower case, so one of the two files replaces the other when \
      a bundle is unpacked there.
      """,
    example: "")

  package static let damagedArchive = DiagnosticRule(
    "SC8006", "damaged-archive", .error,
    summary: "An archive cannot be read to its end",
    explanation: """
      It is no zip, tar or gzipped tar, or it is truncated or damaged. Fetch it again.
      """,
    example: "")

  package static let bundleTooLarge = DiagnosticRule(
    "SC8007", "bundle-too-large", .error,
    summary: "A bundle holds more than is ever read",
    explanation: """
      An archive of a few bytes may unpack to more than a machine has. So there are limits on the \
      number of entries, on sizes, and on how much bigger the content may be than the archive. \
      docs/bundle.md lists them.
      """,
    example: "")

  package static let oddEntry = DiagnosticRule(
    "SC8008", "odd-entry", .error,
    summary: "A bundle holds something else than regular files",
    explanation: """
      Links, devices, pipes and encrypted files have no place in a configuration, and unpacking them \
      may write anywhere.
      """,
    example: "")

  package static let missingEntry = DiagnosticRule(
    "SC8009", "missing-entry", .error,
    summary: "A file is not in the bundle",
    explanation: """
      MANIFEST.json lists every file of a bundle, and a bundle has MANIFEST.json, SHA256SUMS and \
      attestation.intoto.json. Somebody took the file out.
      """,
    example: "")

  package static let unlistedEntry = DiagnosticRule(
    "SC8010", "unlisted-entry", .error,
    summary: "A file is in the bundle without being listed",
    explanation: """
      MANIFEST.json lists every file of a bundle. Somebody put the file in.
      """,
    example: "")

  package static let changedEntry = DiagnosticRule(
    "SC8011", "changed-entry", .error,
    summary: "A file of the bundle is not the one that was packed",
    explanation: """
      Its digest or size differs from that in MANIFEST.json or SHA256SUMS.
      """,
    example: "")

  package static let malformedList = DiagnosticRule(
    "SC8012", "malformed-list", .error,
    summary: "MANIFEST.json, SHA256SUMS or the attestation cannot be read",
    explanation: """
      Without them nothing tells what the bundle should hold.
      """,
    example: "")

  package static let expansionDiffers = DiagnosticRule(
    "SC8013", "expansion-differs", .error,
    summary: "Conf/ is not what source/ expands to",
    explanation: """
      A bundle holds the configuration as it was written beside what it expands to. Expanding it \
      again gives something else, so what would be deployed is not what was reviewed. Another \
      version of the tool may expand differently; the message names the one that packed the bundle.
      """,
    example: "")

  package static let attestationDiffers = DiagnosticRule(
    "SC8014", "attestation-differs", .error,
    summary: "The attestation is not about this bundle",
    explanation: """
      The attestation names every file with its digest. It does not fit what is in the bundle.
      """,
    example: "")

  package static let signatureRefused = DiagnosticRule(
    "SC8015", "signature-refused", .error,
    summary: "The bundle is not signed with the expected key",
    explanation: """
      With '--key', the attestation must carry a signature that the key's other half made. It has \
      none, it is somebody else's, or what it signs was changed.
      """,
    example: "")
}
