package org.commcheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commcheck completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Prints what a shell needs to complete commands, options and the words that they take.",
            "Where the shell is to read it from is below."
        },
        footer = {
            "  source <(commcheck completion bash)    in ~/.bashrc",
            "  source <(commcheck completion zsh)     in ~/.zshrc, behind compinit",
            "  commcheck completion fish >~/.config/fish/completions/commcheck.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            defaultValue = "bash",
            converter = ShellChoice.class,
            description = "The shell: bash, zsh or fish. Default: ${DEFAULT-VALUE}.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    /** A shell, with what it reads. */
    enum Shell {
        BASH("bash-completion/completions/commcheck"),
        ZSH("zsh/site-functions/_commcheck"),
        FISH("fish/vendor_completions.d/commcheck.fish");

        private final String file;

        Shell(String file) {
            this.file = file;
        }

        /** Where the shell looks for it, below a folder such as {@code /usr/share}. */
        String file() {
            return file;
        }

        String script(CommandShape program) {
            return switch (this) {
                case BASH -> BashCompletion.of(program);
                case ZSH -> ZshCompletion.of(program);
                case FISH -> FishCompletion.of(program);
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        console.out().append(shell.script(shape(spec.root(), checkers.get())));
        return ExitCode.CLEAN;
    }

    /** The whole program with all the words that it takes. */
    static CommandShape shape(CommandSpec program, Checker checker) {
        List<String> guidelines = checker.guidelines().stream()
                .map(known -> known.id().toString())
                .toList();
        return CommandShape.of(
                program,
                Map.of(
                        "TYPE",
                        checker.documentTypes(),
                        "ID",
                        guidelines,
                        "FORMAT",
                        new FormatTarget.FormatChoice().words(),
                        "facts FORMAT",
                        List.of("text", "json")));
    }

    private static final class ShellChoice extends Choice<Shell> {
        ShellChoice() {
            super(Shell.class);
        }
    }
}
