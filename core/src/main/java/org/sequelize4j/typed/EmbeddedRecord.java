package org.sequelize4j.typed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedDeclaration;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.typed.RecordType.Component;

/** A record whose components are columns of a model. */
record EmbeddedRecord(String name, RecordType type, List<Part> parts) implements EmbeddedDeclaration {
    /** One component: an attribute of its own, or a record again. */
    record Part(Component component, @Nullable EmbeddedRecord nested) {}

    EmbeddedRecord {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> attributes() {
        return parts.stream().flatMap(this::attributes).toList();
    }

    private Stream<String> attributes(Part part) {
        EmbeddedRecord nested = part.nested();
        return nested == null ? Stream.of(attribute(part)) : nested.attributes().stream();
    }

    private String attribute(Part part) {
        return name + "." + part.component().name();
    }

    /** The name of a part, by its component. */
    Optional<String> part(String component) {
        return parts.stream()
                .filter(part -> part.component().name().equals(component))
                .findFirst()
                .map(this::attribute);
    }

    /** Adds this one and those in it. */
    void addAll(List<EmbeddedRecord> records) {
        records.add(this);
        for (Part part : parts) {
            if (part.nested() != null) {
                part.nested().addAll(records);
            }
        }
    }

    @Override
    public EmbeddedValue link(Function<String, Attribute> attributes) {
        return linked(attributes);
    }

    private LinkedRecord linked(Function<String, Attribute> attributes) {
        return new LinkedRecord(
                name,
                type,
                parts.stream().map(part -> link(part, attributes)).toList(),
                attributes().stream().map(attributes).toList());
    }

    private LinkedRecord.Part link(Part part, Function<String, Attribute> attributes) {
        EmbeddedRecord nested = part.nested();
        return nested == null
                ? LinkedRecord.leaf(type.type(), part.component(), attributes.apply(attribute(part)))
                : new LinkedRecord.Inner(part.component(), nested.linked(attributes));
    }
}
