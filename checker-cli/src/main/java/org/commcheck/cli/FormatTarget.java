package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.commcheck.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for: {@code json}, or {@code json=target/report.json}.
 *
 * @param file where it goes; empty for standard output
 */
record FormatTarget(ReportFormat format, Optional<Path> file) {

    /** Where the file lies, whatever it is called; empty for standard output, and for a pipe or a device, which may take several reports. */
    Optional<Path> place() {
        return file.filter(path -> Files.isRegularFile(path) || !Files.exists(path))
                .map(FormatTarget::real);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // It is not there yet.
            return path.toAbsolutePath().normalize();
        }
    }

    /** Reads {@code FORMAT[=FILE]}. */
    static final class Converter implements ITypeConverter<FormatTarget> {

        @Override
        public FormatTarget convert(String value) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            ReportFormat format = new FormatChoice().convert(name);
            if (equals < 0) {
                return new FormatTarget(format, Optional.empty());
            }
            String file = value.substring(equals + 1);
            if (file.isEmpty()) {
                throw new TypeConversionException("“" + value + "” names no file behind the “=”.");
            }
            return new FormatTarget(format, Optional.of(Path.of(file)));
        }
    }

    /** Reads a format alone. */
    static final class FormatChoice extends Choice<ReportFormat> {
        FormatChoice() {
            super(ReportFormat.class);
        }
    }
}
