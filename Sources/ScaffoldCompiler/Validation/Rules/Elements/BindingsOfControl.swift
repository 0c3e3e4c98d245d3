/// `Binding2` needs `Binding`, `Binding3` needs `Binding2`.
enum BindingsOfControl: Check {
  private static let pairs = [(Term.binding2, Term.binding), (Term.binding3, Term.binding2)]

  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.form).flatMap { form in
      form.subtree.filter { $0.name == Term.control && !$0.isAdjustment }.flatMap { control in
        pairs.compactMap { later, earlier in
          guard let attribute = control.attribute(later), control.text(earlier) == nil else {
            return nil
          }
          return .bindingWithoutFirst(
            later, earlier, at: context.blame(attribute, of: control, .name))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func bindingWithoutFirst(
    _ later: Name, _ earlier: Name, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(.bindingWithoutFirst, at: blame, "'\(later.text)' needs '\(earlier.text)'")
  }
}
