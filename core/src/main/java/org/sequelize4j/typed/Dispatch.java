package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.DefinitionException;

/** What each method of a typed interface does on instances of one shape: roles joined with slots, once for each definition. */
final class Dispatch {
    private final TypedModel model;
    private final TypedReferences<Object> references;
    private final Calls calls;
    private @Nullable Proxies proxies;

    /**
     * Joins an interface with its definition.
     *
     * @throws DefinitionException when an accessor reads what the definition does not have
     */
    Dispatch(TypedModel model, ModelDefinition definition) {
        this.model = model;
        this.references = new TypedReferences<>(model);
        Map<Method, Call> linked = new HashMap<>();
        for (Map.Entry<Method, Role> entry : model.roles().entrySet()) {
            linked.put(entry.getKey(), link(entry.getKey(), entry.getValue(), definition));
        }
        this.calls = new Calls(linked);
    }

    Class<?> type() {
        return model.type();
    }

    /** What makes the faces of instances, once there is one: the JDK takes milliseconds to generate a class with that many methods. */
    Proxies proxies() {
        Proxies known = proxies;
        if (known == null) {
            known = Proxies.of(model.type());
            proxies = known;
        }
        return known;
    }

    TypedReferences<Object> references() {
        return references;
    }

    Call of(Method method) {
        return calls.of(method);
    }

    private Call link(Method method, Role role, ModelDefinition definition) {
        if (role instanceof Role.Read read) {
            Attribute attribute = attribute(method, read.attribute(), definition);
            return new ReadAttribute(attribute, read.type(), conversion(method, attribute, read.type()));
        }
        if (role instanceof Role.Write write) {
            return new WriteAttribute(attribute(method, write.attribute(), definition), write.givesNothing());
        }
        if (role instanceof Role.Embed embed) {
            EmbeddedValue value = Objects.requireNonNull(definition.embedded(embed.name()));
            return embed.reads() ? new ReadEmbedded(value) : new WriteEmbedded(value, embed.givesNothing());
        }
        if (role instanceof Role.Relate relate) {
            return relate(method, relate.alias(), definition);
        }
        if (role instanceof Role.Compute compute) {
            return compute(method, compute, definition);
        }
        if (role instanceof Role.Mixin mixin) {
            return new CallMixin(mixin.name(), mixin.type());
        }
        if (role instanceof Role.Behave behave) {
            return new RunBody(behave.body());
        }
        return ((Role.Inherit) role).call();
    }

    private Call compute(Method method, Role.Compute role, ModelDefinition definition) {
        AggregateLink link = role.member().link(definition, reason -> Misfit.refusal(model.type(), method, reason));
        Conversion conversion = Conversions.reading(link.javaType(), Boxes.boxed(role.type()));
        if (conversion == null) {
            throw Misfit.refusal(
                    model.type(),
                    method,
                    "returns " + role.type().getSimpleName() + ", but "
                            + role.member().aggregate().annotation() + " is "
                            + link.javaType().getSimpleName() + " here. Return that.");
        }
        return new ReadComputed(new AccessorValue(role.name(), role.type(), conversion), link.call(role.name()));
    }

    private Attribute attribute(Method method, String name, ModelDefinition definition) {
        Attribute attribute = definition.attribute(name);
        if (attribute == null) {
            throw Misfit.refusal(
                    model.type(),
                    method,
                    "needs the attribute \"" + name
                            + "\", which the model does not have. If it is a timestamp, turn timestamps on or write @Table(timestamps = false) to have an attribute of your own; else remove the method.");
        }
        return attribute;
    }

    private Conversion conversion(Method method, Attribute attribute, Class<?> wanted) {
        Conversion conversion = Conversions.reading(attribute.type().javaType(), Boxes.boxed(wanted));
        if (conversion == null) {
            throw Misfit.refusal(
                    model.type(),
                    method,
                    "returns " + wanted.getSimpleName() + ", but the attribute is "
                            + attribute.type().name() + ", which is "
                            + attribute.type().javaType().getSimpleName() + " in Java. Change one of them.");
        }
        return conversion;
    }

    private Call relate(Method method, String alias, ModelDefinition definition) {
        OneOf several = definition.oneOf(alias);
        if (several != null) {
            return new ReadOneOf(definition.oneOfs().indexOf(several));
        }
        AssociationDefinition association = definition.association(alias);
        if (association == null) {
            throw Misfit.refusal(
                    model.type(), method, "needs the association \"" + alias + "\", which the model does not have.");
        }
        return new ReadRelation(association.index());
    }

    private record RunBody(DefaultBody body) implements Call {
        @Override
        public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) throws Throwable {
            return body.run(self.face(), arguments);
        }
    }

    /** Keeps no definition, only the place of the association in it. */
    private record ReadRelation(int index) implements Call {
        @Override
        public Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
            return self.handle(index);
        }
    }

    private record ReadOneOf(int place) implements Call {
        @Override
        public Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
            return self.handleOfSeveral(place);
        }
    }
}
