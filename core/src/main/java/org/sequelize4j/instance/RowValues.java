package org.sequelize4j.instance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.ValidationRun;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.StringType;

/** The values of one row by the names of its attributes: read, set, judged and compared with what is stored. */
public abstract sealed class RowValues extends RowState implements Row permits RowInstance {
    RowValues(InstanceKind kind, @Nullable Object[] slots) {
        super(kind, slots);
    }

    @Override
    public final @Nullable Object get(String name) {
        Attribute attribute = definition().attribute(name);
        if (attribute != null && isReplaced(attribute)) {
            return computed().get(name);
        }
        if (attribute != null) {
            Function<Object, @Nullable Object> getter = attribute.accessors().getter();
            return getter == null || isUnread(attribute) ? read(attribute.slot()) : getter.apply(self().face());
        }
        checkThread();
        if (name != null && computed().containsKey(name)) {
            return computed().get(name);
        }
        EmbeddedValue embedded = definition().embedded(name);
        if (embedded != null) {
            return embedded.join(this::read);
        }
        OneOf oneOf = definition().oneOf(name);
        if (oneOf != null) {
            BelongsTo now = Leading.now(self(), oneOf);
            return now == null ? null : MapView.rows(loaded(now));
        }
        AssociationDefinition association = definition().association(name);
        if (association == null) {
            throw Refusals.unknown(self(), name);
        }
        return MapView.rows(loaded(association));
    }

    private boolean isUnread(Attribute attribute) {
        return attribute.isStored() && raw(attribute.slot()) == Slot.UNSELECTED;
    }

    /** Whether a query computed something under the attribute's name in its place. */
    private boolean isReplaced(Attribute attribute) {
        return raw(attribute.slot()) == Slot.UNSELECTED && computed().containsKey(attribute.name());
    }

    @Override
    public final <V> @Nullable V get(String name, Class<V> type) {
        return Conversion.to(
                Given.to("get(…)", type, "a class such as String.class"),
                get(name),
                definition().name(),
                name);
    }

    @Override
    public final Row set(String name, @Nullable Object value) {
        Attribute attribute = definition().attribute(name);
        if (attribute == null) {
            EmbeddedValue embedded = definition().embedded(name);
            if (embedded != null) {
                Embedding.set(self(), embedded, value);
                return this;
            }
            throw definition().association(name) == null
                    ? Refusals.unknownAttribute(self(), name)
                    : Refusals.setAssociation(self(), name);
        }
        give(attribute, value);
        return this;
    }

    /** Sets an attribute as users do by its name: by a setter of its own where it has one. */
    final void give(Attribute attribute, @Nullable Object value) {
        BiConsumer<Object, @Nullable Object> setter = attribute.accessors().setter();
        if (setter == null) {
            assign(attribute, value);
        } else {
            setter.accept(self().face(), value);
        }
    }

    @Override
    public final @Nullable Object getDataValue(String name) {
        return read(attribute(name).slot());
    }

    @Override
    public final Row setDataValue(String name, @Nullable Object value) {
        set(attribute(name), value);
        return this;
    }

    @Override
    public final Map<String, @Nullable Object> dataValues() {
        checkThread();
        return MapView.dataValues(self());
    }

    @Override
    public final Row validate() {
        return validate(run -> {});
    }

    @Override
    public final Row validate(Consumer<? super ValidationRun> options) {
        checkThread();
        runtime().validate(self(), options);
        return this;
    }

    @Override
    public final Row setPath(String name, List<?> path, @Nullable Object value) {
        Attribute attribute = attribute(name);
        set(attribute, JsonChange.of(attribute, read(attribute.slot()), path, value));
        return this;
    }

    /** Sets an attribute as users do: of a stored row, what tells who it is and what is kept of it by itself stays as it is. */
    public final void assign(Attribute attribute, @Nullable Object value) {
        if (isNew() || !isKept(attribute)) {
            set(attribute, value);
        }
    }

    private boolean isKept(Attribute attribute) {
        return definition().keeps(attribute)
                || (attribute.primaryKey() && !attribute.autoIncrement() && value(attribute.slot()) != null);
    }

    /** Sets an attribute to a value in any form that its type takes, or to what the database is to compute. */
    public final void set(Attribute attribute, @Nullable Object value) {
        boolean computed = value instanceof Expression && attribute.isStored();
        change(attribute, computed ? value : accept(definition(), attribute, value));
    }

    /**
     * The value in the representation of the attribute's type.
     *
     * @throws InvalidValueException that names the attribute
     */
    public static @Nullable Object accept(ModelDefinition model, Attribute attribute, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return accept(attribute.type(), value);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(
                    model.name() + "." + attribute.name() + ": " + refused.getMessage(), refused);
        }
    }

    /** The types of most columns are asked by their classes: one of many implementations is found by a search. */
    private static Object accept(DataType type, Object value) {
        if (type instanceof StringType string) {
            return string.accept(value);
        }
        if (type instanceof IntegerType integer) {
            return integer.accept(value);
        }
        return type instanceof DateType date ? date.accept(value) : type.accept(value);
    }

    @Override
    public final Row set(Map<String, ? extends @Nullable Object> values) {
        RefusedValues refused = new RefusedValues(self());
        Given.to("set(…)", values, "a map by attribute, such as Map.of(\"name\", \"Jack\")")
                .forEach(refused::set);
        refused.raise();
        return this;
    }

    @Override
    public final Row reset(Map<String, ? extends @Nullable Object> values) {
        if (isNew()) {
            throw new InstanceException("reset(…) takes values for what is stored, and this instance of \""
                    + definition().name() + "\" was never saved; write set(…).");
        }
        return takeAsStored(values);
    }

    /** Makes this the instance of a row that is stored with these values. */
    public final Row takeAsStored(Map<String, ? extends @Nullable Object> values) {
        Map<Attribute, @Nullable Object> stored = new HashMap<>();
        Given.to("reset(…)", values, "a map by attribute, such as Map.of(\"id\", 1)")
                .forEach((name, value) -> stored.put(attribute(name), accept(definition(), attribute(name), value)));
        for (Attribute key : definition().primaryKey()) {
            if (stored.get(key) == null) {
                throw new InstanceException(
                        "Values of a stored row of \"" + definition().name()
                                + "\" have its key among them, and none was given for \"" + key.name() + "\".");
            }
        }
        storedAs(stored);
        return this;
    }

    @Override
    public final Set<String> changed() {
        Set<String> names = new LinkedHashSet<>();
        for (Attribute attribute : definition().attributes()) {
            if (isChanged(attribute.slot())) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    @Override
    public final boolean changed(String name) {
        return isChanged(attribute(name).slot());
    }

    @Override
    public final Row changed(String name, boolean changed) {
        checkThread();
        mark(attribute(name).slot(), changed);
        return this;
    }

    @Override
    public final Map<String, @Nullable Object> previous() {
        Map<String, @Nullable Object> previous = new LinkedHashMap<>();
        changed().forEach(name -> previous.put(name, previous(name)));
        return previous;
    }

    @Override
    public final @Nullable Object previous(String name) {
        Object stored = storedValue(attribute(name).slot());
        return stored instanceof Slot ? null : stored;
    }

    final Attribute attribute(String name) {
        Attribute attribute = definition().attribute(name);
        if (attribute == null) {
            throw Refusals.unknownAttribute(self(), name);
        }
        return attribute;
    }
}
