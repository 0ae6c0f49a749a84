package org.sequelize4j.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one object of options. What nobody has asked for when it is finished is a word that is not supported. */
public final class Words {
    private final String owner;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    /**
     * Takes the options of a call.
     *
     * @param owner whose options they are, for the message about a word that is left over
     * @param node the options; null and undefined count as none
     */
    public Words(String owner, @Nullable JsonNode node) {
        this.owner = owner;
        this.node = node == null || isNothing(node) ? MissingNode.getInstance() : node;
        if (!this.node.isMissingNode() && !this.node.isObject()) {
            throw new UnsupportedWordException(owner + " " + node);
        }
    }

    /** Whether it is null or the undefined of JavaScript. */
    public static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isMissingNode() || node.has("$undefined");
    }

    public boolean has(String key) {
        asked.add(key);
        return node.has(key) && !node.get(key).has("$undefined");
    }

    /** The value of a key; missing when it is not there or undefined. */
    public JsonNode get(String key) {
        return has(key) ? node.get(key) : MissingNode.getInstance();
    }

    /** Whether the key is there with a value that is neither null nor undefined. */
    public boolean says(String key) {
        return has(key) && !node.get(key).isNull();
    }

    /** A switch: true only when it is said to be. */
    public boolean is(String key) {
        return get(key).asBoolean(false);
    }

    public boolean isFalse(String key) {
        return has(key) && node.get(key).isBoolean() && !node.get(key).asBoolean();
    }

    public @Nullable String text(String key) {
        return says(key) ? node.get(key).asText() : null;
    }

    /** Words that have no meaning here, or whose meaning is what happens anyway. */
    public Words ignore(String... keys) {
        asked.addAll(Set.of(keys));
        return this;
    }

    /** All keys, as if they had been asked for. */
    public Iterable<String> all() {
        Set<String> keys = new java.util.LinkedHashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        asked.addAll(keys);
        return keys;
    }

    public boolean isEmpty() {
        return node.isEmpty();
    }

    /**
     * Ends the reading.
     *
     * @throws UnsupportedWordException with the first word that nobody has asked for
     */
    public void finish() {
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!asked.contains(key) && !node.get(key).has("$undefined")) {
                throw new UnsupportedWordException(key + " (" + owner + ")");
            }
        }
    }

    /** The whole object; null when there is none. */
    public JsonNode node() {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}
