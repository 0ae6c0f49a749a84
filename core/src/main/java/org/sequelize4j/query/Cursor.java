package org.sequelize4j.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/**
 * The place of one row in an order, as a text that programs hand around: a checksum, the order it belongs to, and the row's values.
 * Whatever it holds is bound and never SQL.
 */
public final class Cursor {
    private static final int CHECKSUM = Integer.BYTES;
    private static final int SHOWN = 40;

    private Cursor() {}

    /**
     * The text.
     *
     * @param values what the row has, in the order of the terms and as columns store it
     * @throws QueryException when the database gave a value of a type that no cursor holds
     */
    public static String of(Keyset order, List<? extends @Nullable Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0); // where the checksum goes
            out.writeInt(checksum(order.toString().getBytes(StandardCharsets.UTF_8), 0));
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                byte[] text = value == null ? null : text(order, i, value).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text == null ? -1 : text.length);
                out.write(text == null ? new byte[0] : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An array in memory was not written", e);
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putInt(0, checksum(all, CHECKSUM));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * The values again.
     *
     * @throws QueryException when the text is no cursor, or one of another order
     */
    public static List<@Nullable Object> values(Keyset order, String text) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(checked(text)))) {
            if (in.readInt() != checksum(order.toString().getBytes(StandardCharsets.UTF_8), 0)) {
                throw new QueryException("The cursor " + shown(text) + " belongs to another order than " + order
                        + ", so the rows behind it cannot be told. Give it to the query that gave it, or begin"
                        + " anew without a cursor.");
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < order.terms().size(); i++) {
                int length = in.readInt();
                values.add(
                        length < 0
                                ? null
                                : CursorValues.value(
                                        order.type(i), new String(in.readNBytes(length), StandardCharsets.UTF_8)));
            }
            return values;
        } catch (QueryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unknown(text);
        }
    }

    private static String text(Keyset order, int i, Object value) {
        if (order.type(i) != null) {
            return CursorValues.text(value);
        }
        String told = CursorValues.told(value);
        if (told == null) {
            throw new QueryException("The rows are sorted by " + OperandWords.of(order.model(), order.operand(i))
                    + ", for which the database gave a " + value.getClass().getName()
                    + ", which a cursor cannot hold. Say a type: cast(…, DATE), cast(…, STRING).");
        }
        return told;
    }

    private static byte[] checked(String text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
        if (all.length < 2 * CHECKSUM || ByteBuffer.wrap(all).getInt(0) != checksum(all, CHECKSUM)) {
            throw unknown(text);
        }
        return Arrays.copyOfRange(all, CHECKSUM, all.length);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }

    private static QueryException unknown(String text) {
        return new QueryException("The cursor " + shown(text)
                + " is none that findSlice(…) has given: it was cut off or changed on its way. Hand on nextCursor() or"
                + " previousCursor() of a slice as they are, or begin anew without a cursor.");
    }

    private static String shown(String text) {
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…") + "\"";
    }
}
