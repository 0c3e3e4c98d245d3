import Foundation
import Testing

@testable import ScaffoldCompiler
@testable import scaffold

/// Signing with keys that OpenSSL made.
@Suite struct SignatureTests {
  private let project: BundleProject

  init() throws {
    project = try BundleProject()
    for name in ["mine", "other"] {
      try openssl("genpkey", "-algorithm", "ed25519", "-out", "\(name).pem")
      try openssl("pkey", "-in", "\(name).pem", "-pubout", "-out", "\(name).pub")
    }
  }

  private func openssl(_ arguments: String...) throws {
    let run = try Program(named: "openssl", arguments, in: project.folder.url)
    try #require(run.status == 0, "\(run.error)")
  }

  @Test(arguments: ["b.zip", "b.tar.gz", "b.tar", "b"])
  func aSignatureIsVerified(name: String) throws {
    try project.pack(name, "--sign", "mine.pem")
    let run = try project.run("verify", name, "--key", "mine.pub")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.error.contains("; signed by "))
    let without = try project.run("verify", name)
    #expect(without.status == 0)
    #expect(without.error.contains(" not checked\n"))
  }

  @Test func anotherKeyIsRefused() throws {
    try project.pack("b.zip", "--sign", "mine.pem")
    let run = try project.run("verify", "b.zip", "--key", "other.pub", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("b.zip/attestation.intoto.json:1:1: error[SC8015]: no signature"))
  }

  @Test func aBundleWithoutSignatureIsRefused() throws {
    try project.pack("b.zip")
    #expect(try project.run("verify", "b.zip").status == 0)
    let run = try project.run("verify", "b.zip", "--key", "mine.pub", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.contains("error[SC8015]: the bundle is not signed"))
  }

  /// Whoever strips or swaps the signature must make everything else fit, and can.
  @Test(arguments: ["stripped", "emptied", "swapped", "changed"])
  func aTamperedSignatureIsRefused(how: String) throws {
    try project.pack("b.zip", "--sign", "mine.pem")
    try project.pack("o.zip", "--sign", "other.pem")
    let script = """
      import base64, hashlib, json, sys, zipfile
      how = sys.argv[1]
      files = {n: zipfile.ZipFile("b.zip").read(n) for n in zipfile.ZipFile("b.zip").namelist()}
      name = "attestation.intoto.json"
      envelope = json.loads(files[name])
      if how == "stripped":
        files[name] = base64.b64decode(envelope["payload"])
      elif how == "emptied":
        envelope["signatures"] = []
      elif how == "swapped":
        other = json.loads(zipfile.ZipFile("o.zip").read(name))
        envelope["signatures"][0]["sig"] = other["signatures"][0]["sig"]
      else:
        statement = json.loads(base64.b64decode(envelope["payload"]))
        statement["predicate"]["runDetails"]["builder"]["id"] = "urn:somebody"
        envelope["payload"] = base64.b64encode(json.dumps(statement).encode()).decode()
      if how != "stripped":
        files[name] = json.dumps(envelope).encode()
      files["SHA256SUMS"] = "".join(
        hashlib.sha256(d).hexdigest() + "  " + n + "\\n" for n, d in sorted(files.items())
        if n != "SHA256SUMS").encode()
      with zipfile.ZipFile("d.zip", "w") as archive:
        for n, d in files.items(): archive.writestr(n, d)
      """
    let made = try Program(named: "python3", ["-c", script, how], in: project.folder.url)
    try #require(made.status == 0, "\(made.error)")
    #expect(try project.run("verify", "d.zip").status == 0)
    let run = try project.run("verify", "d.zip", "--key", "mine.pub", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.contains("d.zip/attestation.intoto.json:1:1: error[SC8015]: "))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func aChangedFileIsRefused() throws {
    try project.pack("b.zip", "--sign", "mine.pem")
    try project.damage("change:Conf/Jobs.xml", "b.zip", into: "d.zip")
    #expect(try project.run("verify", "d.zip", "--key", "mine.pub").status == 1)
  }

  /// OpenSSL agrees that what is signed is what DSSE says.
  @Test func opensslVerifiesIt() throws {
    try project.pack("b.zip", "--sign", "mine.pem")
    let script = """
      import base64, json, zipfile
      envelope = json.loads(zipfile.ZipFile("b.zip").read("attestation.intoto.json"))
      payload, kind = base64.b64decode(envelope["payload"]), envelope["payloadType"].encode()
      open("message", "wb").write(
        b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
      open("signature", "wb").write(base64.b64decode(envelope["signatures"][0]["sig"]))
      """
    let made = try Program(named: "python3", ["-c", script], in: project.folder.url)
    try #require(made.status == 0, "\(made.error)")
    try openssl(
      "pkeyutl", "-verify", "-pubin", "-inkey", "mine.pub", "-rawin", "-in", "message",
      "-sigfile", "signature")
  }

  @Test func wrongKeysAreToldApart() throws {
    try openssl("genpkey", "-algorithm", "rsa", "-out", "rsa.pem")
    try openssl("pkey", "-in", "rsa.pem", "-pubout", "-out", "rsa.pub")
    try openssl(
      "pkey", "-in", "mine.pem", "-aes256", "-passout", "pass:x", "-out", "locked.pem")
    for (file, reason) in [
      ("mine.pub", "is a public key; a private one signs"), ("rsa.pem", "is no Ed25519 key"),
      ("locked.pem", "is encrypted"), ("Conf/Jobs.xml", "holds no PEM of a private key"),
    ] {
      let run = try project.run("bundle", "-o", "b.zip", "--sign", file)
      #expect(run.status == 2)
      #expect(run.error.contains("'\(file)' \(reason)"), "\(run.error)")
    }
    try project.pack("b.zip")
    for (file, reason) in [
      ("mine.pem", "is a private key; 'openssl pkey -pubout' makes the public one"),
      ("rsa.pub", "is no Ed25519 key"), ("Conf/Jobs.xml", "holds no PEM of a public key"),
    ] {
      let run = try project.run("verify", "b.zip", "--key", file)
      #expect(run.status == 2)
      #expect(run.error.contains("'\(file)' \(reason)"), "\(run.error)")
    }
  }

  @Test func base64IsThatOfEverybody() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
    for wrong in ["A", "AA", "AAA", "AA=A", "A===", "AB==", "AAB=", "A\nAA", "AA==AAAA", "Ä=="] {
      #expect(Base64.decode(wrong) == nil, "\(wrong)")
    }
  }
}
