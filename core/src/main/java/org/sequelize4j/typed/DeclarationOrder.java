package org.sequelize4j.typed;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of an interface's methods in the order of its source, which is the order of a table's columns. Reflection gives
 * methods in no order, but the class file keeps them as they were written.
 */
final class DeclarationOrder {
    private static final int MAGIC = 0xCAFEBABE;

    /** Every model has the same super-interfaces, and is asked for by several. */
    private static final ClassValue<List<String>> KNOWN = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private DeclarationOrder() {}

    /** Empty when the class file cannot be found, as for a class that was made at run time. */
    static List<String> methodNames(Class<?> type) {
        return KNOWN.get(type);
    }

    private static List<String> read(Class<?> type) {
        String file = type.getName()
                .substring(
                        type.getPackageName().isEmpty()
                                ? 0
                                : type.getPackageName().length() + 1);
        try (InputStream stream = type.getResourceAsStream(file + ".class")) {
            return stream == null
                    ? List.of()
                    : read(new DataInputStream(new ByteArrayInputStream(stream.readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The class file of " + type.getName() + " cannot be read.", unreadable);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            return List.of();
        }
        in.readInt(); // the versions
        String[] texts = readTexts(in);
        skip(in, 6); // access flags, this class, super class
        skip(in, 2 * in.readUnsignedShort()); // interfaces
        readMembers(in, texts); // fields
        return readMembers(in, texts);
    }

    /** The constant pool, of which only the texts matter. */
    private static String[] readTexts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(in, 4);
                case 5, 6 -> {
                    skip(in, 8);
                    i++; // long and double take two places
                }
                case 7, 8, 16, 19, 20 -> skip(in, 2);
                case 15 -> skip(in, 3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return texts;
    }

    private static List<String> readMembers(DataInputStream in, String[] texts) throws IOException {
        int count = in.readUnsignedShort();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            in.readUnsignedShort(); // access flags
            names.add(texts[in.readUnsignedShort()]);
            in.readUnsignedShort(); // descriptor
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                in.readUnsignedShort(); // name
                skip(in, in.readInt());
            }
        }
        return List.copyOf(names);
    }

    private static void skip(DataInputStream in, int bytes) throws IOException {
        in.skipNBytes(bytes);
    }
}
