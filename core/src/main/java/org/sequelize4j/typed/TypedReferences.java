package org.sequelize4j.typed;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Part;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;

/**
 * Finds out what a method reference such as {@code Captain::name} reads, by calling it on a recorder. A reference that
 * captures nothing is remembered by its class; one that captures something is asked each time, because all that come from
 * one place in a program share a class.
 */
public final class TypedReferences<T> implements References<T> {
    /** By the class of the reference, then by the model's interface: a reference to a shared interface serves several. */
    private static final ClassValue<Map<Class<?>, Role>> REMEMBERED = new ClassValue<>() {
        @Override
        protected Map<Class<?>, Role> computeValue(Class<?> reference) {
            return new ConcurrentHashMap<>();
        }
    };

    private final TypedModel model;

    TypedReferences(TypedModel model) {
        this.model = model;
    }

    /**
     * For the references to one typed model.
     *
     * @throws org.sequelize4j.error.DefinitionException when the interface is no typed model
     */
    public TypedReferences(Class<?> type) {
        this(TypedModel.of(type));
    }

    @Override
    public String attribute(Function<? super T, ? extends @Nullable Object> reference) {
        if (reference instanceof Part<?, ?> part) {
            return part(part);
        }
        Role role = read(reference);
        if (role instanceof Role.Embed embed) {
            return embed.name();
        }
        if (role instanceof Role.Read read && !isVirtual(read.attribute())) {
            return read.attribute();
        }
        throw new QueryException(ReferenceRefusals.noAttribute(model, role));
    }

    @Override
    public String sorted(Function<? super T, ? extends @Nullable Object> reference) {
        return !(reference instanceof Part<?, ?>) && read(reference) instanceof Role.Compute compute
                ? compute.name()
                : attribute(reference);
    }

    @SuppressWarnings("unchecked") // a part of this model's attributes begins at one of them
    private String part(Part<?, ?> part) {
        String owner = attribute((Function<? super T, ?>) part.owner());
        EmbeddedRecord record = model.embedded().stream()
                .filter(embedded -> embedded.name().equals(owner))
                .findFirst()
                .orElseThrow(() -> new QueryException(ReferenceRefusals.noParts(model, owner)));
        return record.part(part.component())
                .orElseThrow(() -> new QueryException(ReferenceRefusals.noPart(record, part.component())));
    }

    @Override
    public String association(Function<? super T, ? extends Relation<?>> reference) {
        Role role = read(reference);
        if (role instanceof Role.Relate relate) {
            return relate.alias();
        }
        throw new QueryException(ReferenceRefusals.noAssociation(model, role));
    }

    private boolean isVirtual(String name) {
        return model.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(name) && attribute.isVirtual());
    }

    private Role read(Function<? super T, ? extends @Nullable Object> reference) {
        Map<Class<?>, Role> remembered = REMEMBERED.get(Given.to(
                        "A place for a method reference",
                        reference,
                        "one such as " + model.type().getSimpleName() + "::name")
                .getClass());
        Role known = remembered.get(model.type());
        if (known != null) {
            return known;
        }
        Role role = record(reference);
        if (capturesNothing(reference.getClass())) {
            remembered.put(model.type(), role);
        }
        return role;
    }

    @SuppressWarnings("unchecked") // the recorder's proxy is one of the model's interface
    private Role record(Function<? super T, ? extends @Nullable Object> reference) {
        Recorder recorder = new Recorder(model);
        @Nullable RuntimeException failure = null;
        try {
            Object unused = reference.apply((T) recorder.proxy());
        } catch (RuntimeException failed) {
            failure = failed;
        }
        List<Role> calls = recorder.calls();
        if (calls.size() != 1 || failure != null) {
            throw new QueryException(ReferenceRefusals.notOne(model, calls), failure);
        }
        return calls.get(0);
    }

    private static boolean capturesNothing(Class<?> reference) {
        for (Class<?> type = reference; type != null && type != Object.class; type = type.getSuperclass()) {
            if (!Arrays.stream(type.getDeclaredFields()).allMatch(field -> Modifier.isStatic(field.getModifiers()))) {
                return false;
            }
        }
        return true;
    }
}
