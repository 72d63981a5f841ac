package org.commcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.ToolVersion;
import org.commcheck.finding.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command with all its sub-commands. For one run. */
@Command(
        name = "commcheck",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Checks written project communication (reports, minutes, plans), in English and Chinese.",
        footer = {
            "  commcheck check                     all documents in this folder and below",
            "  commcheck check draft.md            one document",
            "  commcheck new meeting-minutes       minutes to fill in",
            "  commcheck facts minutes             what is to be done, by whom, by when",
            "  commcheck rules explain jargon      why a guideline is there",
            "  commcheck config minutes/today.md   what is configured for a document"
        })
final class Commcheck implements Runnable {

    private final Console console;
    private final Supplier<Checker> checker;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where an internal error comes from.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** With a checker that is made when it is needed. */
    Commcheck(Console console, Supplier<Checker> checker) {
        this.console = console;
        this.checker = checker;
    }

    /** Whether the command of this name checks documents or shows what they hold, again and again, so that its start has to be fast. */
    static boolean isAboutDocuments(String command) {
        return command.equals("check") || command.equals("facts");
    }

    /** Runs a command and gives its exit code; whatever it wrote is flushed. */
    int run(String... arguments) {
        int code = line(arguments).execute(arguments);
        try {
            console.out().flush();
        } catch (IOException e) {
            return explain(e);
        }
        return code;
    }

    /** Knows only the command that is asked for, if that is clear: looking at the options of all takes picocli as long as a check. */
    CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(this);
        boolean clear = arguments.length > 0 && isAboutDocuments(arguments[0]);
        if (!clear || arguments[0].equals("check")) {
            line.addSubcommand("check", new CheckCommand(console, checker));
        }
        if (!clear || arguments[0].equals("facts")) {
            line.addSubcommand("facts", new FactsCommand(console, checker));
        }
        if (!clear) {
            line.addSubcommand("new", new NewCommand(console, checker))
                    .addSubcommand(
                            "rules",
                            new CommandLine(new RulesCommand())
                                    .addSubcommand("list", new RulesListCommand(console, checker))
                                    .addSubcommand("explain", new RulesExplainCommand(console, checker))
                                    .addSubcommand("test", new RulesTestCommand(console))
                                    .addSubcommand(new CommandLine.HelpCommand()))
                    .addSubcommand("baseline", new BaselineCommand(console, checker))
                    .addSubcommand("config", new ConfigCommand(console, checker))
                    .addSubcommand("init", new InitCommand(console))
                    .addSubcommand("completion", new CompletionCommand(console, checker))
                    .addSubcommand(new CommandLine.HelpCommand());
        }
        return line.setOut(new PrintWriter(console.out()))
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.color() ? Ansi.ON : Ansi.OFF))
                .setHelpFactory(new HelpText.Factory(console.columns()))
                // “@ana.md” is a document, not a file with arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, given) -> explain(e))
                .setExecutionExceptionHandler((e, command, result) -> explain(e));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: check, facts, new, rules, config, init, baseline or completion.");
    }

    private int explain(ParameterException e) {
        CommandLine command = e.getCommandLine();
        console.err().println("commcheck: " + Usage.message(e));
        console.err().println("“" + command.getCommandSpec().qualifiedName() + " --help” shows what there is.");
        return ExitCode.TROUBLE;
    }

    private int explain(Exception e) {
        if (e instanceof ConfigurationException wrong) {
            console.err().println(wrong.getMessage());
            console.err().println("commcheck: nothing was checked, for the configuration is wrong.");
            return ExitCode.TROUBLE;
        }
        IOException io = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (e instanceof IOException direct) {
            io = direct;
        }
        if (io != null && String.valueOf(io.getMessage()).contains("Broken pipe")) {
            return ExitCode.TROUBLE;
        }
        String cause = e.getCause() == null ? "" : " (" + e.getCause() + ")";
        console.err()
                .println(
                        io == null
                                ? "commcheck: internal error: " + e.getMessage() + cause
                                : "commcheck: " + io.getMessage());
        if (verbose) {
            e.printStackTrace(console.err());
        } else if (io == null) {
            console.err().println("Please report it, with what --verbose adds.");
        }
        return ExitCode.TROUBLE;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"commcheck " + ToolVersion.current()};
        }
    }
}
