package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** What the steps of one scenario share: the database, the models as they were declared, and what was saved. */
public final class World implements AutoCloseable {
    private final String dialect;
    private final Supplier<Sequelize> connect;
    private final List<Sequelize> connected = new ArrayList<>();
    private final Function<@Nullable Object, @Nullable Object> recorded;
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final Saved saved = new Saved();
    private final Map<String, JsonNode> declared = new LinkedHashMap<>();
    private final Set<String> associations = new HashSet<>();

    /**
     * A world around a database.
     *
     * @param dialect whose driver's habits Sequelize has
     * @param connect connects to the database, on which no model is defined yet
     * @param recorded makes a value recordable, as it is at the moment
     */
    public World(String dialect, Supplier<Sequelize> connect, Function<@Nullable Object, @Nullable Object> recorded) {
        this.dialect = dialect;
        this.connect = connect;
        this.recorded = recorded;
        connected.add(connect.get());
    }

    /** Goes on with a connection that knows no models; what was read before stays on the old one. */
    public void connectAnew() {
        connected.add(connect.get());
        declared.clear();
        associations.clear();
    }

    @Override
    public void close() {
        connected.forEach(Sequelize::close);
    }

    public String dialect() {
        return dialect;
    }

    /** Notes that a hook has run. */
    public void event(String hook, String model, String key, @Nullable Object value) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("hook", hook);
        event.put("model", model);
        if (value != null) {
            event.put(key, recorded.apply(value));
        }
        events.add(event);
    }

    /** The hooks that have run since the last time. */
    public List<Object> takeEvents() {
        List<Object> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    public Sequelize sequelize() {
        return connected.get(connected.size() - 1);
    }

    public Saved saved() {
        return saved;
    }

    /** Whether a model of that name has been defined. */
    public boolean isDefined(String name) {
        return declared.containsKey(name);
    }

    public Model<Row> model(String name) {
        return sequelize().model(name);
    }

    public void declared(String model, JsonNode definition) {
        declared.put(model, definition);
    }

    /** The names of the models that the scenario has defined, and of the junctions that came with its associations. */
    public Set<String> declaredModels() {
        Set<String> names = new LinkedHashSet<>(declared.keySet());
        for (String model : declared.keySet()) {
            model(model)
                    .associations()
                    .values()
                    .forEach(association -> association.through().ifPresent(names::add));
        }
        return names;
    }

    /** How a scenario declares the type of an attribute; empty when it does not. */
    public String declaredType(String model, String attribute) {
        JsonNode definition = declared.get(model);
        if (definition == null) {
            return "";
        }
        JsonNode declaredAttribute = definition.path("attributes").path(attribute);
        return declaredAttribute.isTextual()
                ? declaredAttribute.asText()
                : declaredAttribute.path("type").asText("");
    }

    /** Whether a scenario declares that destroyed rows of a model stay. */
    public boolean isParanoid(String model) {
        JsonNode definition = declared.get(model);
        return definition != null && definition.path("options").path("paranoid").asBoolean();
    }

    /** The attribute that is the primary key of a model: the one that says so, or else the {@code id} that every model gets. */
    public String primaryKey(String model) {
        JsonNode definition = declared.get(model);
        if (definition != null) {
            for (Map.Entry<String, JsonNode> attribute :
                    definition.path("attributes").properties()) {
                if (attribute.getValue().path("primaryKey").asBoolean()) {
                    return attribute.getKey();
                }
            }
        }
        return "id";
    }

    /** Notes an association that the scenario declares. */
    public void declaredAssociation(Association association) {
        associations.add(association.source() + "." + association.as());
    }

    /** The associations of a model that the scenario declares; those that a junction has by itself are not among them. */
    public List<Association> declaredAssociations(String model) {
        return model(model).associations().values().stream()
                .filter(association -> associations.contains(association.source() + "." + association.as()))
                .toList();
    }

    /** The association of a model under that alias. */
    public @Nullable Association association(String model, String alias) {
        return model(model).associations().get(alias);
    }

    /** The alias that leads from one model to another; empty when there is none. */
    public Optional<String> aliasOf(String from, String to) {
        List<Association> leading = model(from).associations().values().stream()
                .filter(association -> association.target().equals(to))
                .toList();
        return leading.stream().map(Association::as).findFirst();
    }

    /** The model that an alias leads to; the same model when there is no such alias. */
    public String target(String model, String alias) {
        Association association = association(model, alias);
        return association == null ? model : association.target();
    }
}
