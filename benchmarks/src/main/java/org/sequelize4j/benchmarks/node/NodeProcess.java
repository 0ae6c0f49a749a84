package org.sequelize4j.benchmarks.node;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A process of Node.js that does workloads on request, a line of JSON each. */
final class NodeProcess implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new MomentReader()));
    private final Process process;
    private final Writer requests;
    private final BufferedReader replies;

    /** Starts the program in that folder with these options of Sequelize. */
    NodeProcess(Path folder, Map<String, ?> options) {
        try {
            this.process = program(folder, "serve.js", options).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.requests = process.outputWriter();
        this.replies = process.inputReader();
    }

    /** A program of that folder, told these options of Sequelize. */
    static ProcessBuilder program(Path folder, String file, Map<String, ?> options) {
        try {
            return new ProcessBuilder("node", file, new ObjectMapper().writeValueAsString(options))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does a workload once, and reads the answer. */
    synchronized <R> R answer(int workload, TypeReference<R> type, Object... arguments) {
        String reply = ask(Map.of("workload", workload, "arguments", List.of(arguments)));
        try {
            return json.readValue(reply, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does a workload once for each arguments, and tells how many nanoseconds all took by the clock of that process. */
    synchronized long time(int workload, List<List<Object>> turns) {
        return Long.parseLong(ask(Map.of("workload", workload, "turns", turns)));
    }

    private String ask(Map<String, ?> request) {
        try {
            requests.write(json.writeValueAsString(request));
            requests.write('\n');
            requests.flush();
            String reply = replies.readLine();
            if (reply == null) {
                throw new IllegalStateException("The process of Node.js has ended; what it said stands above.");
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the input, and with it the process. */
    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private static final class MomentReader extends FromStringDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        MomentReader() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, DeserializationContext context) {
            return Instant.parse(value);
        }
    }
}
