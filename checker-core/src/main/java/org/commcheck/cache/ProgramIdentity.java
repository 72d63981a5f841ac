package org.commcheck.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one build of the program from another by what is on its class path and by the Java that runs it, whose tables of characters, charsets
 * and regular expressions differ, so that no result outlives the program that found it. The same jars in another place are the same program.
 */
public final class ProgramIdentity {

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int LONGEST_COMMENT = 0xffff;

    private ProgramIdentity() {}

    /**
     * What the program is, as text.
     *
     * @param loader that of the program
     * @param own places of jars or folders that count, whether or not the loader tells of them
     */
    public static String of(ClassLoader loader, Collection<URL> own) {
        Set<Path> places = new LinkedHashSet<>(classPath(loader));
        own.stream().flatMap(ProgramIdentity::path).forEach(places::add);
        StringBuilder text =
                new StringBuilder("java ").append(Runtime.version()).append('\n');
        try {
            for (Path place : places) {
                text.append(place.getFileName())
                        .append(' ')
                        .append(identity(place))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program can't be read", e);
        }
        return text.toString();
    }

    private static List<Path> classPath(ClassLoader loader) {
        if (loader instanceof URLClassLoader named) {
            return Arrays.stream(named.getURLs()).flatMap(ProgramIdentity::path).toList();
        }
        String separator = System.getProperty("path.separator", ":");
        return Arrays.stream(System.getProperty("java.class.path", "").split(separator))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static Stream<Path> path(URL url) {
        boolean inJar = url.getProtocol().equals("jar");
        String text = inJar ? url.getPath().substring(0, url.getPath().indexOf("!/")) : url.toString();
        return text.startsWith("file:") ? Stream.of(Path.of(URI.create(text))) : Stream.empty();
    }

    private static String identity(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return folder(place);
        }
        return Files.isRegularFile(place) ? jar(place) : "";
    }

    /** Where people program: what a folder holds is told by sizes and times. */
    private static String folder(Path folder) throws IOException {
        CRC32 checksum = new CRC32();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String line = folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    /** A jar ends with the names, sizes and checksums of all that is in it. */
    private static String jar(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            long length = file.length();
            byte[] end = read(file, Math.max(0, length - END_LENGTH - LONGEST_COMMENT), length);
            ByteBuffer tail = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            byte[] told = end;
            for (int at = end.length - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END_MARK) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_LENGTH));
                    long start = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_LENGTH + Integer.BYTES));
                    told = read(file, Math.min(start, length), Math.min(start + size, length));
                    break;
                }
            }
            CRC32 checksum = new CRC32();
            checksum.update(told);
            return length + " " + Long.toHexString(checksum.getValue());
        }
    }

    private static byte[] read(RandomAccessFile file, long from, long to) throws IOException {
        byte[] bytes = new byte[(int) (to - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
