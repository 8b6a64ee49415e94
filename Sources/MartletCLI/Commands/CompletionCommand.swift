import ArgumentParser

struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a completion script for your shell.",
        discussion: """
            EXAMPLES:
              martlet completion bash > ~/.local/share/bash-completion/completions/martlet
              martlet completion zsh > ~/.zfunc/_martlet     (with ~/.zfunc in your fpath)
              martlet completion fish > ~/.config/fish/completions/martlet.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    @Argument(help: "bash, zsh or fish")
    var shell: Shell

    func run() throws {
        let script: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        try Terminal.print(MartletCommand.completionScript(for: script))
    }
}
